'use strict'
// electron-builder's afterPack: closes the doors that Electron leaves open for developers, in the packed program itself.
const { flipFuses, FuseV1Options, FuseVersion } = require('@electron/fuses')
const { join } = require('node:path')

const PROGRAM = { win32: '.exe', linux: '', darwin: '.app' }

/** The fuses of a packed program for the Electron of the given major version; the oldest know fewer. */
function fusesFor(major) {
  const fuses = {
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    // Checked on Windows and macOS only: elsewhere no hash is stored to compare with.
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
  }
  return major < 29 ? fuses : { ...fuses, [FuseV1Options.GrantFileProtocolExtraPrivileges]: false }
}

exports.default = async function closeFuses({ appOutDir, electronPlatformName, packager }) {
  const name = electronPlatformName === 'darwin' ? packager.appInfo.productFilename : packager.executableName
  const major = Number(packager.config.electronVersion.split('.')[0])
  await flipFuses(join(appOutDir, `${name}${PROGRAM[electronPlatformName]}`), {
    version: FuseVersion.V1,
    ...fusesFor(major),
  })
}
