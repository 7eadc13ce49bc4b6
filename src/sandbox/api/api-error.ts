/** An answer of the Bot API that says no. Carries Telegram's exact words. */

export interface ErrorParameters {
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

export class ApiError extends Error {
  readonly code: number;
  readonly parameters: ErrorParameters | undefined;

  constructor(code: number, description: string, parameters?: ErrorParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

export const badRequest = (description: string, parameters?: ErrorParameters): ApiError =>
  new ApiError(400, `Bad Request: ${description}`, parameters);
export const forbidden = (description: string): ApiError => new ApiError(403, `Forbidden: ${description}`);
export const tooManyRequests = (retryAfter: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
