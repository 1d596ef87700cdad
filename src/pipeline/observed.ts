import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import { InputError } from '../shared/errors.js';
import type { Trace } from './deps.js';
import type { IngestReport, TakenPage } from './types.js';
import type { Workspace } from './workspace.js';

/** The ways by which pages come in. */
export type Ingesting = Pick<Workspace, 'ingest' | 'ingestMany' | 'ingestPrepared'>;

/** Tells how long stages took: to numbers, and to a span below whatever runs. */
export const observedTrace = (telemetry: Telemetry | undefined): Trace =>
  telemetry === undefined
    ? () => undefined
    : (stage, milliseconds) => {
        telemetry.metrics.stage(stage, milliseconds);
        telemetry.spans.past({ name: `ingest ${stage}` }, milliseconds);
      };

function tellReport({ metrics, logger }: Telemetry, report: IngestReport): void {
  const articles = { NEW: 0, REVISED: 0, UNCHANGED: 0 };
  let claims = 0;
  for (const { outcome, claimCount } of report.articles) {
    articles[outcome] += 1;
    if (outcome !== 'UNCHANGED') claims += claimCount;
  }
  metrics.ingested({ articles, claims });
  logger.info({ pageId: report.pageId, created: report.created, articles, claims }, 'page taken in');
}

/** Of a page that was at fault itself only the code is written: its text is nobody's business. */
function tellFailure({ metrics, logger }: Telemetry, error: unknown): void {
  metrics.failedPage();
  if (error instanceof InputError) logger.info({ code: error.code }, 'page not taken in');
  else logger.error({ err: error }, 'page not taken in');
}

const tellTaken = (telemetry: Telemetry, { report, error }: TakenPage): void => {
  if (report === null) tellFailure(telemetry, error);
  else tellReport(telemetry, report);
};

/** Taking one page in, told of. */
export const observedIngest =
  (ingest: Workspace['ingest'], telemetry: Telemetry): Workspace['ingest'] =>
  async (input) => {
    try {
      const report = await telemetry.spans.within({ name: 'ingest page' }, () => ingest(input));
      tellReport(telemetry, report);
      return report;
    } catch (error) {
      // Whoever asked for it tells of it.
      telemetry.metrics.failedPage();
      throw error;
    }
  };

/** The same ways, with every page told of. */
export function observed(pages: Ingesting, telemetry: Telemetry): Ingesting {
  const { spans } = telemetry;
  const several = async (work: () => Promise<TakenPage[]>): Promise<TakenPage[]> => {
    const taken = await spans.within({ name: 'ingest pages' }, work);
    for (const page of taken) tellTaken(telemetry, page);
    return taken;
  };
  return {
    ingest: observedIngest(pages.ingest, telemetry),
    ingestMany: (inputs) => several(() => pages.ingestMany(inputs)),
    ingestPrepared: (prepared) => several(() => pages.ingestPrepared(prepared)),
  };
}
