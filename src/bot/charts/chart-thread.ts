/** The thread that draws charts: the libraries for it are loaded here and nowhere else. */
import { answerRequests } from "../../ingest/killable-thread.ts";
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw-chart.ts";

export type DrawRequest = Chart;
export type Drawing = Uint8Array;

answerRequests<DrawRequest, Drawing>(drawChart);
