import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const OFFICE_ABSENT = 'LibreOffice (soffice) is absent'

/** A Word file or slides as LibreOffice prints them; null on a machine without it. */
export function convertedToPdf(bytes: Uint8Array, ending: 'docx' | 'pptx'): Uint8Array | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-converted-'))
  const file = path.join(folder, `paper.${ending}`)
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  try {
    // With the fonts of the machine: pictures that this process drew before were told of ours alone.
    const { FONTCONFIG_FILE: _, ...env } = process.env
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 120_000,
      env,
    })
    return readFileSync(path.join(folder, 'paper.pdf'))
  } catch {
    return null
  }
}
