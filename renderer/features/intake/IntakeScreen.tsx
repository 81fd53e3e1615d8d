import { CaseForm } from './CaseForm.tsx';
import { PartyList } from './PartyList.tsx';
import { ProductList } from './ProductList.tsx';

/** 受理: what the case is, who is in it, what is accused, what is asked. One page, nothing locked. */
export function IntakeScreen() {
  return (
    <div className="screen intake">
      <CaseForm />
      <div className="intake-side">
        <ProductList />
        <PartyList />
      </div>
    </div>
  );
}
