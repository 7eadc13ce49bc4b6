/** Every row of the fault matrix, in its order. */

import { answerFaults } from "./answer-faults.ts";
import { borderIds } from "./border-ids.ts";
import { changedWishes } from "./changed-wishes.ts";
import { clockFaults } from "./clock-faults.ts";
import { contentFaults } from "./content-faults.ts";
import { correctedCopies } from "./corrected-copies.ts";
import { exitFaults } from "./exit-faults.ts";
import type { Fault } from "./fault.ts";
import { floodFaults } from "./flood-faults.ts";
import { fullDisk } from "./full-disk.ts";
import { hostileSources } from "./hostile-sources.ts";
import { hostileWork } from "./hostile-work.ts";
import { killPoints } from "./kill-points.ts";
import { outageFaults } from "./outage-faults.ts";
import { processFaults } from "./process-faults.ts";
import { proofs } from "./proofs.ts";
import { reachFaults } from "./reach-faults.ts";
import { readerFaults } from "./reader-faults.ts";
import { readerFloods } from "./reader-floods.ts";
import { redisFaults } from "./redis-faults.ts";
import { redisFitness } from "./redis-fitness.ts";
import { redisNetwork } from "./redis-network.ts";
import { updateFaults } from "./update-faults.ts";

export const matrix: readonly Fault[] = [
  ...changedWishes, // the longest: it has a lane to itself meanwhile
  ...processFaults,
  ...correctedCopies,
  ...killPoints,
  ...exitFaults,
  ...hostileWork,
  ...fullDisk,
  ...redisFaults,
  ...redisFitness,
  ...redisNetwork,
  ...floodFaults,
  ...answerFaults,
  ...reachFaults,
  ...readerFaults,
  ...readerFloods,
  ...hostileSources,
  ...borderIds,
  ...contentFaults,
  ...updateFaults,
  ...clockFaults,
  ...outageFaults,
  ...proofs,
];
