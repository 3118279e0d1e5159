import { hash } from 'node:crypto';
import type { PublishedRun } from '../../../schemas/published-run.ts';
import type { Site } from '../../load/site-model.ts';
import { sweepTablePath } from '../../routes/data-paths.ts';
import { fixedPaths } from '../../routes/fixed-paths.ts';
import type { Addresses } from '../addresses.ts';
import type { Document } from '../document.ts';
import { dataPackage } from './data-package.ts';
import { dataset } from './dataset.ts';
import { Table } from './table.ts';
import { tableFile, type TableFormat, tableFormats } from './table-file.ts';
import { mediaTypes, type TableResource } from './table-resource.ts';

const wholePaths: Record<TableFormat, string> = {
  csv: fixedPaths.downloadCsv,
  'jsonl.gz': fixedPaths.downloadJsonl,
  parquet: fixedPaths.downloadParquet,
};

/** The tables of a site: fed with its runs one by one, then made into files, one set a sweep and one of all. */
export class SiteTables {
  readonly #site: Site;
  readonly #tables: Map<string, Table>;

  constructor(site: Site) {
    this.#site = site;
    this.#tables = new Map(site.sweeps.map(({ sweepId }) => [sweepId, new Table()]));
  }

  add(run: PublishedRun): void {
    const table = this.#tables.get(run.ids.sweepId) ?? new Table();
    this.#tables.set(run.ids.sweepId, table);
    table.add(run);
  }

  /** Every file of the tables; the descriptions of them all come last. */
  *documents(addresses: Addresses): Generator<Document> {
    const resources: TableResource[] = [];
    for (const format of tableFormats) {
      for (const { path, tables } of this.#parts(format)) {
        const body = tableFile(tables, format);
        // Only what describes a file is kept: the files together are far larger than the rows they are made from.
        resources.push({
          path,
          format,
          mediaType: mediaTypes[format],
          rows: tables.reduce((sum, table) => sum + table.length, 0),
          bytes: body.byteLength,
          sha256: hash('sha256', body),
        });
        yield { path: path.slice(1), body };
      }
    }
    yield indented(fixedPaths.dataPackage, dataPackage(this.#site, resources, addresses));
    yield indented(fixedPaths.dataset, dataset(this.#site, resources, addresses));
  }

  /** The whole first, then each sweep. */
  #parts(format: TableFormat): { path: string; tables: Table[] }[] {
    const bySweep = [...this.#tables].map(([sweepId, table]) => ({
      path: sweepTablePath(sweepId, format),
      tables: [table],
    }));
    return [{ path: wholePaths[format], tables: [...this.#tables.values()] }, ...bySweep];
  }
}

function indented(path: string, value: object): Document {
  return { path: path.slice(1), body: `${JSON.stringify(value, null, 2)}\n` };
}
