import 'jak-widgets/define/nhs-status-badge.js';
