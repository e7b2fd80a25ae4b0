import { expect } from '@open-wc/testing';
import { notificationBanner } from '../index.js';
import { clear, show } from '../testing/behaviour.js';

const text = 'Your goal is saved';

describe('Notification banner', () => {
  afterEach(clear);

  it('takes the focus where it is an alert, and cannot be tabbed to after', async () => {
    const stage = await show(notificationBanner({ type: 'success', text }));
    const banner = stage.find('[role="alert"]');
    expect(document.activeElement).to.equal(banner);
    banner.blur();
    expect(banner.hasAttribute('tabindex')).to.be.false;
  });

  it('stays in reach of Tab where its author made it so', async () => {
    const attributes = { tabindex: '0' };
    const stage = await show(notificationBanner({ type: 'success', text, attributes }));
    const banner = stage.find('[role="alert"]');
    banner.blur();
    expect(banner.tabIndex).to.equal(0);
  });

  it('leaves the focus where it is otherwise', async () => {
    await show(notificationBanner({ text }));
    expect(document.activeElement, 'a region').to.equal(document.body);
    clear();
    await show(notificationBanner({ type: 'success', text, role: 'region' }));
    expect(document.activeElement, 'a success that is a region').to.equal(document.body);
    clear();
    await show(notificationBanner({ type: 'success', text, disableAutoFocus: true }));
    expect(document.activeElement, 'told so').to.equal(document.body);
  });
});
