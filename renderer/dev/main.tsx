import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { defined } from '../../shared/util/assert.ts';
import { Gallery } from './Gallery.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/chips.css';
import '../styles/table.css';
import '../styles/messages.css';
import '../styles/menu.css';
import '../styles/frame.css';
import '../styles/overlays.css';
import '../styles/readers.css';
import '../styles/forms.css';
import '../styles/gallery.css';

createRoot(defined(document.getElementById('root'), 'root element')).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
