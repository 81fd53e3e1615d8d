import { File, FileText, Globe, Image, TriangleAlert } from 'lucide-react';
import type { Product } from '../../../shared/domain/case.ts';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import { codeWord } from '../../locales/codes.ts';
import { formatDate } from '../../locales/dates.ts';
import { t } from '../../locales/t.ts';
import { type Column, Table } from '../../ui/Table.tsx';

type EvidenceTableProps = Readonly<{
  evidence: readonly Evidence[];
  products: readonly Product[];
  selectedId: string | null;
  onSelect: (id: string) => void;
}>;

/** The evidence list with what makes each piece evidence: source, way, time, hash. */
export function EvidenceTable({ evidence, products, selectedId, onSelect }: EvidenceTableProps) {
  const columns: readonly Column<Evidence>[] = [
    {
      id: 'no',
      title: t('evidence.colNo'),
      width: '48px',
      sortBy: (item) => item.no,
      cell: (item) => item.no,
    },
    {
      id: 'name',
      title: t('evidence.colName'),
      sortBy: (item) => item.name,
      cell: (item) => <EvidenceName item={item} shows={shownBy(item, products)} />,
    },
    {
      id: 'way',
      title: t('evidence.colWay'),
      width: '19%',
      sortBy: (item) => item.way,
      cell: (item) => (
        <>
          <div>{item.way}</div>
          <div className="cell-sub">{item.source}</div>
        </>
      ),
    },
    {
      id: 'date',
      title: t('evidence.colDate'),
      width: '126px',
      sortBy: (item) => item.obtainedAt ?? '',
      cell: (item) => formatDate(item.obtainedAt),
    },
    {
      id: 'hash',
      title: t('evidence.colHash'),
      width: '84px',
      cell: (item) => (
        <code className="hash" title={item.sha256}>
          {item.sha256.slice(0, 8)}
        </code>
      ),
    },
  ];
  return (
    <Table
      label={t('evidence.list')}
      columns={columns}
      rows={evidence}
      rowId={(item) => item.id}
      selectedId={selectedId}
      onSelect={(item) => onSelect(item.id)}
    />
  );
}

function EvidenceName({ item, shows }: Readonly<{ item: Evidence; shows: string }>) {
  const Icon = iconOf(item);
  return (
    <div className="evidence-name">
      <Icon size={16} aria-hidden />
      <div>
        <div>
          {item.name}
          {item.warnings.length === 0 ? null : (
            <TriangleAlert size={13} className="warn-icon" aria-label={t('evidence.hasWarnings')} />
          )}
        </div>
        <div className="cell-sub">
          {codeWord('evidenceKind', item.kind)} · {shows}
        </div>
      </div>
    </div>
  );
}

function shownBy(item: Evidence, products: readonly Product[]): string {
  if (item.role !== 'accused')
    return t(item.role === 'right' ? 'evidence.roleRight' : 'evidence.roleProcedure');
  const name = products.find((product) => product.id === item.productId)?.name ?? '';
  return name === '' ? t('evidence.roleAccused') : name;
}

function iconOf(item: Evidence) {
  if (item.image !== null) return Image;
  if (item.kind === 'WEBPAGE') return Globe;
  return item.text === null ? File : FileText;
}
