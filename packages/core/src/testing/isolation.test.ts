import { keepsNothing } from './keeps-nothing.js';

describe('Another test file', () => {
  it('finds nothing that the first one kept', keepsNothing);
});
