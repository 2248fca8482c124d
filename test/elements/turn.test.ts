import { expect } from '@open-wc/testing';
import '../../src/index.js';

const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('a page with many elements', () => {
  const now = performance.now.bind(performance);
  afterEach(() => (performance.now = now));

  it('draws the first at once, gives the page its turn, and goes on until all are drawn', async () => {
    // Each look at the clock takes 15 ms.
    let time = now();
    performance.now = () => (time += 15);
    const box = document.createElement('div');
    const badges = Array.from({ length: 12 }, () => document.createElement('nhs-status-badge'));
    for (const badge of badges) badge.drug = 'litfulo';
    box.append(...badges);
    document.body.append(box);
    const drawn = (): number => badges.filter((badge) => badge.shadowRoot?.querySelector('.root')).length;

    const counts = [];
    for (let step = 0; step < 3; step++) {
      await macrotask();
      counts.push(drawn());
    }
    expect(counts[0], 'in the first task').to.be.within(1, 4);
    expect(counts[2], 'three tasks later').to.be.above(counts[0]!).and.below(12);
    await Promise.all(badges.map((badge) => badge.updateComplete));
    expect(drawn()).to.equal(12);
    box.remove();
  });
});
