#!/usr/bin/env -S node --max-semi-space-size=8
// Plain JavaScript, so that an older Node can still say what is missing.
const [major] = process.versions.node.split('.').map(Number);
if (major < 26) {
  console.error(
    `Expected Node 26 or newer; found ${process.version}. Run it as \`npm exec parley -- ...\`, which uses the Node that Parley brings.`,
  );
  process.exitCode = 4;
} else {
  await import('../src/cli/main.ts');
}
