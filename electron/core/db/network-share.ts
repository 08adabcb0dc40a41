import { readFileSync, realpathSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { unusable } from '@shared/text/unusable'
import { BookUnusable } from './unusable'

/** Magic numbers of statfs(2) for file systems that live on another machine: NFS, SMB, CIFS, SMB2, AFS, 9P, FUSE is judged by name. */
const remoteTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997])
const remoteFuseNames = ['fuse.sshfs', 'fuse.rclone', 'fuse.gvfsd-fuse', 'fuse.davfs', 'davfs']

/**
 * Refuses a book on a network share in words, where it can be recognised: SQLite's locks and WAL are not safe there.
 * A Windows UNC path is recognised by its form; a mapped drive letter cannot be told from a local one without native code.
 */
export function refuseNetworkShare(file: string): void {
  if (isUncPath(file) || isRemoteFileSystem(dirname(file))) {
    throw new BookUnusable('network', unusable.network.share, { file })
  }
}

/** `\\server\share\…` or `//server/share/…` on Windows. */
export function isUncPath(file: string): boolean {
  return /^(\\\\|\/\/)(?![?.][\\/])[^\\/]+[\\/]/.test(file)
}

function isRemoteFileSystem(folder: string): boolean {
  if (process.platform !== 'linux') return false
  let real: string
  try {
    real = realpathSync(folder)
  } catch {
    // A folder that does not exist is somebody else's refusal.
    return false
  }
  if (remoteTypes.has(statfsSync(real).type)) return true
  return remoteFuseNames.includes(mountTypeOf(real, readFileSync('/proc/self/mounts', 'utf8')))
}

/** The type of the longest mount point that holds the path, from the text of /proc/self/mounts. */
export function mountTypeOf(path: string, mounts: string): string {
  let best = { point: '', type: '' }
  for (const line of mounts.split('\n')) {
    const [, point = '', type = ''] = line.split(' ')
    const inside = point === '/' || path === point || path.startsWith(`${point}/`)
    if (inside && point.length > best.point.length) best = { point, type }
  }
  return best.type
}
