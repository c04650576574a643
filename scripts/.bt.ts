import { measureInBrowser } from './bench/browser/browserRun';
const f=await measureInBrowser(true,(t)=>console.log(t));
for(const p of f.pages) console.log(p.page,p.slowdown,p.firstLoads,p.keys.painted,p.keys.work,p.keys.each.slice(0,12));
console.log(JSON.stringify(f.wire,null,0),f.chromium);
