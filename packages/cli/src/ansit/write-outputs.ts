/**
 * The files of a report, all or none: they are written beside each other under other names first and take their places only when every
 * one is complete, so that a full disk or a cut never leaves half a report.
 */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

export interface OutputFile {
  readonly name: string
  readonly content: Uint8Array | string
}

/** Step by step, because Node's own recursive form never returns where a file system refuses new folders (`/proc`). */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    const parent = path.dirname(folder)
    if (code !== 'ENOENT' || existsSync(parent)) throw error
    await makeFolder(parent)
    await mkdir(folder)
  }
}

/** Creates `folder` when needed. Files of the same names are replaced; others are left alone. */
export async function writeOutputs(folder: string, files: readonly OutputFile[]): Promise<void> {
  await makeFolder(path.resolve(folder))
  const draft = await mkdtemp(path.join(folder, '.konvergen-'))
  try {
    for (const file of files) await writeFile(path.join(draft, file.name), file.content)
    for (const file of files) await rename(path.join(draft, file.name), path.join(folder, file.name))
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
