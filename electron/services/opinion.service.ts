import { SPLITTER_VERSION } from '../../shared/claims/split.ts';
import type { Handlers } from '../../shared/contract/host.ts';
import { blankOpinion } from '../../shared/domain/blank.ts';
import type { CaseState } from '../../shared/domain/entities.ts';
import type { OpinionSettings } from '../../shared/domain/opinion.ts';
import { canonicalJson } from '../../shared/history/canonical.ts';
import { buildOpinion } from '../../shared/opinion/build.ts';
import { judgeState } from '../../shared/opinion/case-judgment.ts';
import { checkCase } from '../../shared/opinion/checks.ts';
import type { OpinionMeta, OpinionModel } from '../../shared/opinion/model.ts';
import { withDisclaimer } from '../../shared/opinion/template.ts';
import { suggesterVersion } from '../../shared/suggest/suggester-version.ts';
import { attemptAsync, err, ok, type Result, unwrap } from '../../shared/util/result.ts';
import type { writeDocx } from '../docx/write-docx.ts';
import type { CaseBook } from './case-book.ts';
import type { GrantedFile } from './file-grants.ts';
import { readPageResources } from './resources.ts';
import type { ServicePorts } from './service-ports.ts';
import type { SettingsService } from './settings.service.ts';
import type { VectorsService } from './vectors.service.ts';

/** Version of the JSON form: fields may be added under it, none renamed. */
const OPINION_FILE_VERSION = 1;

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Opinions as files. The writer of documents is handed in, so that this runs under test without it. */
export function createOpinionService(
  ports: ServicePorts,
  book: CaseBook,
  settings: SettingsService,
  vectors: Pick<VectorsService, 'current'>,
  write: typeof writeDocx,
): Handlers['opinions'] {
  const { store, grants, appVersion } = ports;
  const readBlob = async (sha256: string) => unwrap(await store.readBlob({ sha256 }));

  return {
    export: ({ caseId, to, draft, layout }) =>
      attemptAsync(async () => {
        const { state } = unwrap(await book.open(caseId));
        if (!draft) unwrap(passed(state));
        const { template, legal } = await readPageResources(ports.resources);
        const { disclaimer } = await settings.read();
        const own = withDisclaimer(template, disclaimer);
        const versions = {
          软件: appVersion,
          特征划分: SPLITTER_VERSION,
          对应推荐: suggesterVersion((await vectors.current())?.id),
          模板: `${own.id} ${own.version}`,
        };
        const model = buildOpinion(state, { template: own, legal }, { isDraft: draft, versions });
        const look = { ...settingsOf(state), ...(layout === undefined ? {} : { layout }) };
        const bytes =
          to === 'docx' ? await write(model, look, readBlob) : new TextEncoder().encode(asJson(model, state));
        return grants.offerDownload(fileOf(model.meta, to, bytes));
      }),
  };
}

/** CHECKS_FAILED with the number of errors that keep the opinion from being issued. */
function passed(state: CaseState): Result<null> {
  const errors = checkCase(state).filter((check) => check.severity === 'error');
  if (errors.length === 0) return ok(null);
  return err('CHECKS_FAILED', 'the checks before issue', { count: errors.length });
}

function settingsOf(state: CaseState): OpinionSettings {
  return Object.values(state.opinions)[0] ?? blankOpinion('none');
}

/** The opinion as data for other programs: the content and the conclusion with the rules behind it. */
function asJson(model: OpinionModel, state: CaseState): string {
  return `${canonicalJson({
    format: 'bidui-opinion',
    version: OPINION_FILE_VERSION,
    opinion: model,
    judgment: judgeState(state),
  })}\n`;
}

function fileOf(meta: OpinionMeta, to: 'docx' | 'json', bytes: Uint8Array): GrantedFile {
  const title = meta.title.replace(/\s/gu, '');
  const which = meta.isDraft ? ['草稿', meta.caseNo].filter((part) => part !== '').join(' ') : meta.docNo;
  const mime = to === 'docx' ? DOCX : 'application/json';
  return { name: `${title}（${which}）.${to}`, mime, bytes };
}
