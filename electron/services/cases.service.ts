import type { CommandContext } from '../../shared/commands/context.ts';
import { createCaseChanges } from '../../shared/commands/create-case.ts';
import { runCommand } from '../../shared/commands/run.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import { invert } from '../../shared/history/change.ts';
import { err, ok, type Result } from '../../shared/util/result.ts';
import { type CaseBook, nextTarget, type OpenCase, type Plan } from './case-book.ts';
import { createCaseFiles } from './case-files.service.ts';
import { dayInChina, provisionalNumber } from './provisional-number.ts';
import type { ServicePorts } from './service-ports.ts';
import type { SettingsService } from './settings.service.ts';

/** Cases: made, opened, changed by commands, taken back, handed over as files. */
export function createCasesService(
  ports: ServicePorts,
  book: CaseBook,
  settings: SettingsService,
): Handlers['cases'] {
  const { store, now, newId } = ports;

  const nextCaseNo = async (): Promise<Result<string>> => {
    const report = await store.report();
    if (!report.ok) return report;
    const day = dayInChina(now());
    const count = await store.nextCount({ name: `case ${day}` });
    if (!count.ok) return count;
    const { organisationCode } = await settings.read();
    const stationId = report.value.stationId ?? '';
    return ok(provisionalNumber({ organisationCode, stationId, day, count: count.value }));
  };

  return {
    list: ({ trashed }) => store.listCases({ trashed }),
    open: ({ caseId }) => book.snapshot(caseId),
    history: ({ caseId, limit }) => store.history({ caseId, limit }),
    ...createCaseFiles(ports, book, nextCaseNo),

    async create({ requestId, title, rightType, subject }) {
      const earlier = await store.findRequest({ requestId, caseId: null });
      if (!earlier.ok) return earlier;
      if (earlier.value !== null) return ok({ caseId: earlier.value.caseId });
      const caseNo = await nextCaseNo();
      if (!caseNo.ok) return caseNo;
      const { organisation, docTitle } = await settings.read();
      const caseId = newId();
      const changes = createCaseChanges({
        caseId,
        title,
        rightType,
        subject,
        caseNo: caseNo.value,
        organisation,
        docTitle,
        sample: null,
        now: now(),
        newId,
      });
      return book.create({ caseId, requestId }, { ...edit('cases.create', '新建案件'), changes });
    },

    run: ({ caseId, requestId, base, command }) =>
      book.write({ caseId, requestId }, async (open) => {
        if (base !== null && base !== open.head) return err('STALE_REVISION', 'made from another head');
        const outcome = runCommand(open.state, command, await contextOf(ports, settings));
        if (!outcome.ok) return outcome;
        return ok({ ...edit(command.type, outcome.value.summary), changes: outcome.value.changes });
      }),

    undo: (request) => book.write(request, (open) => planReversal(ports, open, 'undo')),
    redo: (request) => book.write(request, (open) => planReversal(ports, open, 'redo')),
  };
}

/** Clock, ids and the settings that commands use. */
export async function contextOf(
  { now, newId }: Pick<ServicePorts, 'now' | 'newId'>,
  settings: SettingsService,
): Promise<CommandContext> {
  const { labelStyle, granularity } = await settings.read();
  return { now: now(), newId, labelStyle, granularity };
}

/** The head of a plan for an ordinary change. */
export function edit(command: string, summary: string): Omit<Plan, 'changes'> {
  return { kind: 'edit', target: null, command, summary };
}

/** Undo takes back the changes of a revision, redo makes them again; both are revisions of their own. */
async function planReversal(
  { store }: Pick<ServicePorts, 'store'>,
  { facts }: OpenCase,
  kind: 'undo' | 'redo',
): Promise<Result<Plan>> {
  const target = nextTarget(facts, kind);
  if (!target.ok) return target;
  const revision = await store.getRevision({ id: target.value });
  if (!revision.ok) return revision;
  const { summary, changes } = revision.value;
  return ok({
    kind,
    target: target.value,
    command: `cases.${kind}`,
    summary: `${kind === 'undo' ? '撤销' : '重做'}：${summary}`,
    changes: kind === 'undo' ? invert(changes) : changes,
  });
}
