/** The one script: defines the elements. The only file with side effects. */
import { BaselineChecklist } from './elements/baseline-checklist/baseline-checklist.js';
import { JakDrugCard } from './elements/jak-drug-card/jak-drug-card.js';
import { NhsStatusBadge } from './elements/nhs-status-badge/nhs-status-badge.js';
import { TreatmentChoice } from './elements/treatment-choice/treatment-choice.js';
import { define } from './shared/define.js';

define('baseline-checklist', BaselineChecklist);
define('jak-drug-card', JakDrugCard);
define('nhs-status-badge', NhsStatusBadge);
define('treatment-choice', TreatmentChoice);
