/** A horizon and what is seen above it. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1f24"/><path d="M5 22h22" stroke="#fbfaf7" stroke-width="2"/><path d="M9 22a7 7 0 0 1 14 0" fill="none" stroke="#fbfaf7" stroke-width="2"/><path d="M16 15l6-8" stroke="#d9a441" stroke-width="2.5" stroke-linecap="round"/></svg>
`
