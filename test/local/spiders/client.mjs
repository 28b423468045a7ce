// A spider that runs in a job of the local service, without any package: it uses what the environment has.
const { SHUB_JOBKEY: key, SHUB_JOBAUTH: auth, SHUB_STORAGE: storage } = process.env;
const [user, password] = Buffer.from(auth, 'hex').toString().split(/:(.*)/);
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

export async function post(path, ...lines) {
  const body = lines.map((line) => JSON.stringify(line)).join('\n');
  const response = await fetch(`${storage}${path}`, {
    method: 'POST',
    body,
    headers: { authorization },
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
}

const what = process.argv[2];
if (what === 'succeed') {
  await post(`items/${key}?start=0`, {
    title: 'Emma',
    args: JSON.parse(process.env.SHUB_JOB_DATA).spider_args,
  });
  await post(`items/${key}?start=1`, {
    lang: process.env.LANG,
    secret: process.env.SH_APIKEY ?? null,
  });
  console.log('scraped two');
  console.error('one went wrong');
} else if (what === 'fail') {
  process.exit(3);
} else if (what === 'wait') {
  console.log('waiting');
  setInterval(() => undefined, 1_000);
} else if (what === 'stubborn') {
  process.on('SIGTERM', () => console.log('not now'));
  console.log('waiting');
  setInterval(() => undefined, 1_000);
} else if (what === 'print') {
  const line = 'x'.repeat(99);
  for (let at = 0; at < 50_000; at += 1) {
    if (!process.stdout.write(`${at} ${line}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
} else if (what === 'both') {
  // Its own entries and its output go to one log.
  for (let at = 0; at < 20; at += 1) {
    console.log(`printed ${at}`);
    await post(`logs/${key}?start=${at}`, { level: 30, message: `written ${at}`, time: 1 });
  }
}
