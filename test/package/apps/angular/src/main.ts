import { Component, CUSTOM_ELEMENTS_SCHEMA, Directive, input, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'jak-widgets/define/nhs-status-badge.js';
import type { NhsStatusBadge } from 'jak-widgets';

/**
 * Angular checks no value of a tag that it does not know. A directive of your own tells it the type, for each attribute that
 * you want checked; the attribute itself is written as before.
 */
@Directive({ selector: 'nhs-status-badge[nation]', host: { '[attr.nation]': 'nation()' } })
class NationOfBadge {
  readonly nation = input<NhsStatusBadge['nation']>();
}

@Component({
  selector: 'main',
  imports: [NationOfBadge],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<nhs-status-badge [drug]="medicine" nation="wales"></nhs-status-badge>`,
})
class App {
  readonly medicine = 'litfulo';
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
