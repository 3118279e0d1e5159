import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Chromium as unpacked from the dependencies. */
export interface UnpackedChromium {
  executablePath: string;
  /** Lets the program find the libraries and fonts that came with it, where the machine lacks them. */
  libraryEnv: Record<string, string>;
}

const packageDir = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const cacheDir = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Unpacks the Chromium of the dependencies into .cache, once for each version. */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cacheDir, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    libraryEnv: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

async function unpackInto(folder: string): Promise<void> {
  const draft = `${folder}.${String(process.pid)}`;
  mkdirSync(draft, { recursive: true });
  await inTempDir(draft, async () => {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(packageDir, 'bin', 'al2023.tar.br'));
  });
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another test process may have been faster.
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package unpacks into the folder for temporary files and lets nobody name another one. */
async function inTempDir(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
