// Everything that the files of a plan hold, in order.
import type { ImportItem, ImportWorld } from './import-format';
import type { ImportPlan, Part } from './plan-import';

/** What was found, and in which part of the plan. */
export interface Found {
  part: Part;
  item: ImportItem;
}

/** Reads every part of a plan. */
export async function* itemsOf(plan: ImportPlan, world: ImportWorld): AsyncGenerator<Found> {
  for (const part of plan.parts) {
    const { read } = await part.format.load();
    for await (const item of read(part.files, world)) yield { part, item };
  }
}
