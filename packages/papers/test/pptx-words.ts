/**
 * What stands on slides and in their notes, slide by slide, and the names of the parts of the file.
 */
import { partOf, partsOf } from './docx-words.ts'

const numberOf = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1])

function wordsIn(pptx: Uint8Array, folder: string): string[] {
  const own = partsOf(pptx).filter((name) => new RegExp(`^ppt/${folder}/[a-zA-Z]+\\d+\\.xml$`).test(name))
  return own
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((name) =>
      partOf(pptx, name)
        .replaceAll('</a:p>', '\n')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    )
}

export const slidesOf = (pptx: Uint8Array): string[] => wordsIn(pptx, 'slides')
export const notesOf = (pptx: Uint8Array): string[] => wordsIn(pptx, 'notesSlides')
