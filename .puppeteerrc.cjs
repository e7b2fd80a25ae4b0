// Browsers are found or fetched by scripts/browsers; nothing is downloaded while installing packages.
module.exports = { skipDownload: true };
