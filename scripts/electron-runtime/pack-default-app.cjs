'use strict'
// Writes the default app as an asar archive (a pickled JSON header, then the files' bytes): electron-builder reads the
// header of every *.asar in a custom electronDist, so it must be a real one. Run by Electron as Node.
const fs = require('original-fs')

const [source, target] = process.argv.slice(2)
const contents = {
  'package.json': Buffer.from('{ "name": "default-app", "version": "0.0.0", "main": "main.js" }\n'),
  'main.js': fs.readFileSync(source),
}
const files = {}
let offset = 0
for (const [name, bytes] of Object.entries(contents)) {
  files[name] = { size: bytes.length, offset: String(offset) }
  offset += bytes.length
}
const json = Buffer.from(JSON.stringify({ files }))
const padded = Buffer.alloc(Math.ceil(json.length / 4) * 4)
json.copy(padded)
const head = Buffer.alloc(16)
head.writeUInt32LE(4, 0)
head.writeUInt32LE(padded.length + 8, 4)
head.writeUInt32LE(padded.length + 4, 8)
head.writeUInt32LE(json.length, 12)
fs.writeFileSync(target, Buffer.concat([head, padded, ...Object.values(contents)]))
