import type { OpinionMeta } from '../../../shared/opinion/model.ts';
import { t } from '../../locales/t.ts';
import { usePage } from './page-context.ts';
import type { PanelField } from './panel-state.ts';

type EndProps = Readonly<{ meta: OpinionMeta }>;

/** Title, number and addressee. */
export function PageOpening({ meta }: EndProps) {
  return (
    <header className="doc-opening" id="opinion-opening">
      <h2 className="doc-title">
        <Fact field="docTitle" words={meta.title} absent={t('opinion.noTitle')} />
      </h2>
      <p className="doc-number">
        <Fact field="docNo" words={meta.docNo} absent={t('opinion.noNumber')} />
      </p>
      {meta.addressee === '' ? null : (
        <p className="doc-addressee">
          <Fact field="addressee" words={`${meta.addressee.replace(/[:：]$/u, '')}：`} absent="" />
        </p>
      )}
    </header>
  );
}

/** Attachments, organisation, date, and by what the opinion can be traced. */
export function PageClosing({ meta }: EndProps) {
  const { attachments, organisation, date } = meta;
  return (
    <footer className="doc-closing">
      {attachments.length === 0 ? null : (
        <p className="doc-attachments">
          附件：{attachments.length === 1 ? attachments : attachments.map((name, at) => `${at + 1}.${name}`)}
        </p>
      )}
      <div className="doc-signature">
        <p>
          <Fact field="organisation" words={organisation} absent={t('opinion.noOrganisation')} />
        </p>
        <p>
          <Fact field="issuedAt" words={date} absent={t('opinion.noDate')} />
        </p>
      </div>
      <p className="doc-note">{closingNote(meta)}</p>
    </footer>
  );
}

/** 附注: case number and versions in one parenthesis, as in the exported document. */
function closingNote({ caseNo, versions }: OpinionMeta): string {
  const facts = Object.entries({ ...(caseNo === '' ? {} : { 案件编号: caseNo }), ...versions });
  return facts.length === 0 ? '' : `（${facts.map(([name, value]) => `${name}：${value}`).join('；')}）`;
}

type FactProps = Readonly<{ field: PanelField; words: string; absent: string }>;

/** A fact of the document itself; a click leads to its field in the panel. */
function Fact({ field, words, absent }: FactProps) {
  const { onField } = usePage();
  return (
    <button
      type="button"
      className={words === '' ? 'origin is-absent' : 'origin'}
      title={t('opinion.leadsToSettings')}
      onClick={() => onField(field)}
    >
      {words === '' ? absent : words}
    </button>
  );
}
