import { Plus, Trash2 } from 'lucide-react';
import type { Product } from '../../../shared/domain/case.ts';
import type { WordKey } from '../../locales/t.ts';
import { t } from '../../locales/t.ts';
import { useAct, useRecordUpdate } from '../../parts/use-act.ts';
import { useOrdered } from '../../state/case-context.tsx';
import { newId } from '../../state/new-id.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';

/** The accused products or methods (被控产品、方法). */
export function ProductList() {
  const products = useOrdered('products');
  const act = useAct();
  const add = () => void act({ type: 'record.add', collection: 'products', id: newId(), patch: {} });
  return (
    <section className="form-section" aria-label={t('intake.products')}>
      <header className="section-head">
        <h2>{t('intake.products')}</h2>
        <Button icon={Plus} look="quiet" onClick={add}>
          {t('ui.add')}
        </Button>
      </header>
      {products.map((product) => (
        <ProductCard key={product.id} product={product} canRemove={products.length > 1} />
      ))}
    </section>
  );
}

const LINES: readonly Readonly<{
  field: 'model' | 'maker' | 'seller' | 'price' | 'link' | 'booth';
  label: WordKey;
}>[] = [
  { field: 'model', label: 'intake.model' },
  { field: 'price', label: 'intake.price' },
  { field: 'maker', label: 'intake.maker' },
  { field: 'seller', label: 'intake.seller' },
  { field: 'link', label: 'intake.link' },
  { field: 'booth', label: 'intake.booth' },
];

function ProductCard({ product, canRemove }: Readonly<{ product: Product; canRemove: boolean }>) {
  const act = useAct();
  const update = useRecordUpdate('products', product.id);
  return (
    <div className="card-row">
      <div className="card-top">
        <Select
          aria-label={t('intake.productKind')}
          value={product.kind}
          options={[
            { value: 'PRODUCT', label: t('intake.kindProduct') },
            { value: 'PROCESS', label: t('intake.kindProcess') },
          ]}
          onChange={(kind) => update({ kind })}
        />
        <TextInput
          aria-label={t('intake.productName')}
          placeholder={t('intake.productName')}
          value={product.name}
          onCommit={(name) => update({ name: name.trim() })}
        />
        {canRemove ? (
          <IconButton
            icon={Trash2}
            label={t('ui.remove')}
            onClick={() => void act({ type: 'record.remove', collection: 'products', id: product.id })}
          />
        ) : null}
      </div>
      <div className="form-grid">
        {LINES.map(({ field, label }) => (
          <Field key={field} label={t(label)}>
            {(ids) => (
              <TextInput
                {...ids}
                value={product[field]}
                onCommit={(text) => update({ [field]: text.trim() })}
              />
            )}
          </Field>
        ))}
        <Field label={t('intake.productNote')} isWide>
          {(ids) => <TextArea {...ids} rows={2} value={product.note} onCommit={(note) => update({ note })} />}
        </Field>
      </div>
    </div>
  );
}
