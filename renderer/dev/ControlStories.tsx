import { Ellipsis, FileUp, Plus, Trash2, ZoomIn } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DateInput } from '../ui/DateInput.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Field } from '../ui/Field.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { Menu } from '../ui/Menu.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextInput } from '../ui/TextInput.tsx';
import { showDone, showError } from '../ui/toasts.ts';
import { Story } from './Story.tsx';

const TYPES = [
  { value: 'UTILITY_MODEL', label: '实用新型' },
  { value: 'INVENTION', label: '发明' },
] as const;

export function ControlStories() {
  return (
    <>
      <Buttons />
      <Fields />
      <Overlays />
    </>
  );
}

function Buttons() {
  const [isPressed, setPressed] = useState(true);
  return (
    <Story name="按钮">
      <Button look="primary" icon={Plus}>
        新建案件
      </Button>
      <Button>导入</Button>
      <Button look="quiet">取消</Button>
      <Button look="danger" icon={Trash2}>
        移出案件
      </Button>
      <Button disabled>不可用</Button>
      <IconButton icon={ZoomIn} label="放大" isPressed={isPressed} onClick={() => setPressed(!isPressed)} />
      <FileButton icon={FileUp} onFiles={(files) => showDone(files.map((file) => file.name).join('、'))}>
        放入文件
      </FileButton>
      <Kbd keys="Ctrl+Shift+Z" />
    </Story>
  );
}

function Fields() {
  const [name, setName] = useState('一种弹盖保温杯');
  const [reason, setReason] = useState('');
  const [date, setDate] = useState<string | null>('2026-11-05');
  const [type, setType] = useState<(typeof TYPES)[number]['value'] | null>(null);
  const [isChecked, setChecked] = useState(true);
  return (
    <Story name="表单">
      <div className="form-grid">
        <Field label="发明名称" hint="以授权文本为准">
          {(ids) => <TextInput {...ids} value={name} onCommit={setName} />}
        </Field>
        <Field label="专利号" warning="校验位不符，可能有一位写错。">
          {(ids) => <TextInput {...ids} value="ZL201710601862.4" onCommit={() => undefined} />}
        </Field>
        <Field label="申请日">{(ids) => <DateInput {...ids} value={date} onCommit={setDate} />}</Field>
        <Field label="专利类型">
          {(ids) => <Select {...ids} value={type} options={TYPES} onChange={setType} />}
        </Field>
        <Field label="理由" isWide>
          {(ids) => (
            <TextArea {...ids} placeholder="写明对应关系和理由" value={reason} onCommit={setReason} />
          )}
        </Field>
        <Checkbox isChecked={isChecked} onChange={setChecked}>
          许诺销售
        </Checkbox>
      </div>
    </Story>
  );
}

function Overlays() {
  const [shown, setShown] = useState<'dialog' | 'sheet' | null>(null);
  const items = ['导出案件文件', '移入回收站'].map((label) => ({
    id: label,
    label,
    onSelect: () => showDone(label),
  }));
  return (
    <Story name="浮层">
      <Button onClick={() => setShown('dialog')}>对话框</Button>
      <Button onClick={() => setShown('sheet')}>侧页</Button>
      <Menu icon={Ellipsis} label="更多" items={items} />
      <Button onClick={() => showDone('案件已移入回收站。', { label: '撤销', run: () => undefined })}>
        完成提示
      </Button>
      <Button onClick={() => showError({ code: 'PROFILE_FULL', message: '' })}>失败提示</Button>
      {shown === null ? null : (
        <Dialog kind={shown} title="恢复备份" onClose={() => setShown(null)}>
          <p>全部案件将回到2026年11月5日的状态。现在的内容会先另存一份备份。</p>
        </Dialog>
      )}
    </Story>
  );
}
