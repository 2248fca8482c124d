import { useRef } from 'react';
import { createRoot } from 'react-dom/client';
import 'jak-widgets/define/nhs-status-badge.js';
import type { NhsStatusBadge } from 'jak-widgets';
import type {} from 'jak-widgets/react';

function App() {
  const badge = useRef<NhsStatusBadge>(null);
  return (
    <nhs-status-badge ref={badge} className="status" drug="litfulo" nation="wales" as-of="2026-11-26">
      <a href="https://www.alopecia.org.uk">Alopecia UK</a>
    </nhs-status-badge>
  );
}

createRoot(document.querySelector('main')!).render(<App />);
