import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from '../shared/util/assert.ts';
import { App } from './app/App.tsx';
import { createBrowserHost } from './host/browser-host.ts';
import { createElectronHost, findBridge } from './host/electron-host.ts';
import { HostProvider } from './host/host-context.tsx';
import { ErrorBoundary } from './ui/ErrorBoundary.tsx';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/chips.css';
import './styles/table.css';
import './styles/messages.css';
import './styles/menu.css';
import './styles/frame.css';
import './styles/overlays.css';
import './styles/readers.css';
import './styles/pdf.css';
import './styles/desk.css';
import './styles/forms.css';
import './styles/right.css';
import './styles/right-versions.css';
import './styles/right-description.css';
import './styles/evidence.css';
import './styles/bench.css';
import './styles/bench-rows.css';
import './styles/bench-cells.css';
import './styles/bench-suggestions.css';
import './styles/bench-terms.css';
import './styles/bench-reason.css';
import './styles/bench-material.css';
import './styles/bench-claim.css';
import './styles/bench-cuts.css';
import './styles/bench-conclusion.css';
import './styles/bench-sheet.css';
import './styles/office.css';
import './styles/print.css';

const bridge = findBridge();
const host = bridge === undefined ? createBrowserHost() : createElectronHost(bridge);

createRoot(defined(document.getElementById('root'), 'root element')).render(
  <StrictMode>
    <HostProvider host={host}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </HostProvider>
  </StrictMode>,
);
