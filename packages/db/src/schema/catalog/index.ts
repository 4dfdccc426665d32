export { licenseSku, listPrice, offerSku, wholesalePrice } from './catalog.ts'
