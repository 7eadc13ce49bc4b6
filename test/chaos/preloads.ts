/** Code that runs inside the program before the program, by NODE_OPTIONS: for faults that can't come from outside. */

const preload = (code: string): { NODE_OPTIONS: string } => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}`,
});

/** The clock jumps five seconds after the start. */
export const clockJump = (byMs: number): { NODE_OPTIONS: string } =>
  preload(`const n=Date.now,t=n()+5000;Date.now=()=>n()+(n()>t?${byMs}:0)`);

/** SIGUSR2 blocks the event loop for so long. */
export const blockOnSignal = (ms: number): { NODE_OPTIONS: string } =>
  preload(`process.on("SIGUSR2",()=>{const e=performance.now()+${ms};while(performance.now()<e);})`);

/** SIGUSR2 makes a promise reject that nobody waits for; its error carries the token, as a vendor's may. */
export const rejectOnSignal = preload(
  `process.on("SIGUSR2",()=>{Promise.reject(new Error("chaos: https://api.example/bot"+process.env.BOT_TOKEN+"/x"))})`,
);

/** SIGUSR2 throws where nobody catches. */
export const throwOnSignal = preload(
  `process.on("SIGUSR2",()=>{setImmediate(()=>{throw new Error("chaos: https://api.example/bot"+process.env.BOT_TOKEN+"/x")})})`,
);

/** SIGUSR2 switches the resolver off, the next one on again. */
export const resolverOffOnSignal = preload(
  `import dns from "node:dns";const look=dns.lookup;let off=false;process.on("SIGUSR2",()=>{off=!off});` +
    `dns.lookup=(name,options,back)=>{const done=typeof options==="function"?options:back;if(!off)return look(name,options,back);` +
    `setImmediate(()=>done(Object.assign(new Error("getaddrinfo ENOTFOUND "+name),{code:"ENOTFOUND",hostname:name})))}`,
);

/** SIGUSR2 has the log tell how long the event loop stood still at most since the last time (stallsTold). */
export const tellStalls = preload(
  `import{isMainThread}from"node:worker_threads";if(isMainThread){let most=0,last=performance.now();` +
    `setInterval(()=>{const now=performance.now();most=Math.max(most,now-last);last=now},2).unref();` +
    `process.on("SIGUSR2",()=>{console.log(JSON.stringify({level:10,event:"stall",ms:most}));most=0})}`,
);

/** What tellStalls has told, ms. */
export const stallsTold = (output: string): number[] =>
  output
    .split("\n")
    .filter((line) => line.startsWith('{"level":10,"event":"stall"'))
    .map((line) => (JSON.parse(line) as { ms: number }).ms);
