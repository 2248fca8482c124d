/** The one script: defines the elements. The only file with side effects. */
import { BaselineChecklist, JakDrugCard, NhsStatusBadge, TreatmentChoice } from './elements.js';
import { define } from './shared/define.js';

define('baseline-checklist', BaselineChecklist);
define('jak-drug-card', JakDrugCard);
define('nhs-status-badge', NhsStatusBadge);
define('treatment-choice', TreatmentChoice);
