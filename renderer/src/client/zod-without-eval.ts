import { z } from 'zod'

// Zod otherwise tries `new Function` at its first schema, which the page's policy forbids and reports. This file is
// imported before any schema is made: first thing in the page's entry.
z.config({ jitless: true })
