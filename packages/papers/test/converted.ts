import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { tellFonts } from '../src/analysis/draw-png.ts'

export const OFFICE_ABSENT = 'LibreOffice (soffice) is absent'

/** Papers are in our own face, so that their pages are the same on every machine; slides are in one that offices have, or the machine's like of it. */
function fontsFor(ending: 'docx' | 'pptx'): NodeJS.ProcessEnv {
  if (ending === 'docx') tellFonts()
  const { FONTCONFIG_FILE: ours, ...machine } = process.env
  return ending === 'docx' ? { ...machine, FONTCONFIG_FILE: ours } : machine
}

/** A Word file or slides as LibreOffice prints them; null on a machine without it. */
export function convertedToPdf(bytes: Uint8Array, ending: 'docx' | 'pptx'): Uint8Array | null {
  const folder = mkdtempSync(path.join(tmpdir(), 'konvergen-converted-'))
  const file = path.join(folder, `paper.${ending}`)
  writeFileSync(file, bytes)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  try {
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 120_000,
      env: fontsFor(ending),
    })
    return readFileSync(path.join(folder, 'paper.pdf'))
  } catch {
    return null
  }
}
