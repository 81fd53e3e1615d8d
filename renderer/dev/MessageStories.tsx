import { Images } from 'lucide-react';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNotice, Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Table } from '../ui/Table.tsx';
import { Story } from './Story.tsx';

const ROWS = [
  { label: 'A', text: '一种保温杯，包括杯体和与所述杯体可拆卸连接的杯盖', count: 2 },
  { label: 'B', text: '所述杯盖的内侧设置有密封圈', count: 1 },
  { label: 'C', text: '所述锁止机构包括弹性卡扣和与所述弹性卡扣配合的卡槽', count: 0 },
] as const;
type Row = (typeof ROWS)[number];

const COLUMNS = [
  { id: 'label', title: '#', width: '40px', cell: (row: Row) => row.label, sortBy: (row: Row) => row.label },
  { id: 'text', title: '技术特征', cell: (row: Row) => row.text },
  {
    id: 'count',
    title: '出处',
    width: '64px',
    isNumeric: true,
    cell: (row: Row) => row.count,
    sortBy: (row: Row) => row.count,
  },
];

export function MessageStories() {
  return (
    <>
      <Story name="提示">
        <Notice tone="note">未提交评价报告，不影响比对。</Notice>
        <Notice tone="warning">当前状态为“届满”，没有有效的权利基础，不予比对。</Notice>
        <ErrorNotice error={{ code: 'FILE_ENCRYPTED', message: '' }} action={<Button>重新选择</Button>} />
        <Progress label="正在读取“产品说明书.pdf”" onCancel={() => undefined} />
      </Story>
      <Story name="表格">
        <Table
          label="特征"
          columns={COLUMNS}
          rows={ROWS}
          rowId={(row) => row.label}
          selectedId="B"
          onSelect={() => undefined}
        />
      </Story>
      <Story name="空白页">
        <EmptyState icon={Images} title="还没有资料" actions={<Button look="primary">放入文件</Button>}>
          把被控产品的说明书、网页、照片、截图放在这里：直接拖进来，或粘贴文字。
        </EmptyState>
      </Story>
    </>
  );
}
