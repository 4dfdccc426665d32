export * from './listing/listing-card.tsx'
export * from './listing/listing-words.ts'
export * from './membership/membership-entries.tsx'
export * from './membership/membership-words.ts'
