// A CommonJS program: Node 20.19 and newer can `require()` the package.
import client = require('scrapinghub-client');

const one: client.ScrapinghubClient = new client.ScrapinghubClient('KEY');
export = one.getProject(123).key;
