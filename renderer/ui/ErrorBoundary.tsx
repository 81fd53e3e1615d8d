import { Component, type ReactNode } from 'react';
import { t } from '../locales/t.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

type Props = Readonly<{ children: ReactNode }>;
type State = Readonly<{ failure: string | null }>;

/** Keeps a failing pane from taking the others along. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(caught: unknown): State {
    return { failure: caught instanceof Error ? caught.message : String(caught) };
  }

  override render(): ReactNode {
    if (this.state.failure === null) return this.props.children;
    return (
      <div className="pane-failed">
        <Notice
          tone="error"
          action={<Button onClick={() => this.setState({ failure: null })}>{t('app.paneRetry')}</Button>}
        >
          <p>{t('app.paneFailed')}</p>
          <p>{t('app.paneFailedKept')}</p>
          <p className="fine-print">{this.state.failure}</p>
        </Notice>
      </div>
    );
  }
}
