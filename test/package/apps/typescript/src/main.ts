import 'jak-widgets/define/nhs-status-badge.js';
import { statusOn, type Nation } from 'jak-widgets/facts';

const nation: Nation = 'wales';
const badge = document.createElement('nhs-status-badge');
badge.drug = 'Litfulo';
badge.nation = 'wales';
badge.addEventListener('jak-drawn', (event) => {
  document.title = `${event.lang}: ${statusOn('ritlecitinib', nation, '2026-11-26').outcome}`;
});
document.body.append(badge);
