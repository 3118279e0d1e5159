import type { Site } from '../../load/site-model.ts';
import { modelName } from '../../text/model-name.ts';

/** Who made a model: from its description, else the part of its id before the last slash; empty where neither says. */
export function vendorOf({ catalogue }: Site, model: string): string {
  return catalogue.models.get(model)?.vendor ?? modelName(model).vendor.replace(/\/$/, '');
}
