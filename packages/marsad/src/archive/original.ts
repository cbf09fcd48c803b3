import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { type Place, Problem } from '#problems'

/** Opens a file that is to become evidence, and refuses at once what cannot be. The caller closes it. */
export async function openOriginal(path: string): Promise<{ readonly file: FileHandle; readonly start: Buffer }> {
  const place = { file: path }
  const status = await stat(path).catch(() => null)
  if (status === null) throw notFound(place)
  if (status.isDirectory()) throw isFolder(place)
  const file = await open(path, constants.O_RDONLY).catch(() => null)
  if (file === null) throw unreadable(place)
  try {
    const start = Buffer.alloc(8192)
    const { bytesRead } = await file.read(start, 0, start.length, 0)
    if (bytesRead === 0) throw isEmpty(place)
    const found = start.subarray(0, bytesRead)
    if (isLfsPointer(found)) throw lfsPointer(place)
    return { file, start: found }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** A stand-in that Git LFS leaves where a large file was not fetched. */
function isLfsPointer(start: Buffer): boolean {
  return start.subarray(0, 200).toString('latin1').startsWith('version https://git-lfs.github.com/spec/')
}

const notFound = (place: Place) =>
  new Problem('file-not-found', {
    ...place,
    what: { en: 'there is no such file', ar: 'لا يوجد ملف بهذا الاسم' },
    remedy: { en: 'check the path', ar: 'تحقّق من المسار' },
  })

const isFolder = (place: Place) =>
  new Problem('file-is-folder', {
    ...place,
    what: { en: 'this is a folder, not a file', ar: 'هذا مجلد وليس ملفاً' },
    remedy: { en: 'name the files in it', ar: 'سمِّ الملفات التي فيه' },
  })

const unreadable = (place: Place) =>
  new Problem('file-unreadable', {
    ...place,
    what: { en: 'this file may not be read', ar: 'لا يُسمح بقراءة هذا الملف' },
    remedy: { en: 'give yourself the right to read it', ar: 'امنح نفسك حق قراءته' },
  })

const isEmpty = (place: Place) =>
  new Problem('file-empty', {
    ...place,
    what: { en: 'the file is empty', ar: 'الملف فارغ' },
    remedy: { en: 'fetch it again from where it came', ar: 'أحضره من جديد من مصدره' },
  })

const lfsPointer = (place: Place) =>
  new Problem('file-is-lfs-pointer', {
    ...place,
    what: {
      en: 'this is a Git LFS pointer, a note of three lines in place of the real file',
      ar: 'هذا مؤشّر Git LFS: ثلاثة أسطر مكان الملف الحقيقي',
    },
    remedy: {
      en: 'run “git lfs pull” where it came from and use the file itself',
      ar: 'شغّل «git lfs pull» في مصدره واستعمل الملف نفسه',
    },
  })
