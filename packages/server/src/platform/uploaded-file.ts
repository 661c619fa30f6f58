/**
 * A file as somebody handed it in: by a form, or from a folder of this computer.
 */
export interface UploadedFile {
  readonly name: string
  readonly bytes: Uint8Array
}
