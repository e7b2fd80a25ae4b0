import { expect } from '@open-wc/testing';

/**
 * Two test files run this: whichever comes second would find what the first left behind, were they
 * to share a browser's storage.
 */
export async function keepsNothing(): Promise<void> {
  expect(localStorage.length).to.equal(0);
  expect(await indexedDB.databases()).to.deep.equal([]);
  localStorage.setItem('left behind', 'by a test');
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('left behind');
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
