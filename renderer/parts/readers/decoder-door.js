/*
 * pdf.js's worker imports its plain decoders (there is no WebAssembly under the page's policy) from one folder by
 * fixed names; the page's files carry hashes instead. The worker is given this file as that folder: the fragment of
 * its address holds where the decoders of scans and of JPEG 2000 lie, and the name that is wanted.
 */
const [scanUrl, photoUrl, wanted] = new URL(import.meta.url).hash.slice(1).split('|');
const { default: instantiate } = await import(wanted === '/jbig2_nowasm_fallback.js' ? scanUrl : photoUrl);

export default instantiate;
