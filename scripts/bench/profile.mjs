// @ts-check
export const profiles = async () => [''];
