// The page round the program: where sessions are stored, how files come and go, and what a screen reader hears. The
// program calls Module.page (browser.cpp); nothing here reaches for the network.
Module.page = (() => {
  const SESSIONS = '/sessions';
  const element = (id) => document.getElementById(id);
  const words = (text) => {
    const size = lengthBytesUTF8(text) + 1;
    const place = _malloc(size);
    stringToUTF8(text, place, size);
    return place;
  };

  // --- what is stored -----------------------------------------------------------------------------------
  // One row a file, by its name. A page writes and removes only what it has changed itself, so that two pages of the
  // same browser never undo each other's work.
  let database = null;
  const known = new Map(); // name -> size and time of what is stored
  const rows = (mode) => database.transaction('sessions', mode).objectStore('sessions');
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const mark = (stat) => `${stat.size} ${stat.mtime.getTime()}`;

  async function openStore() {
    const request = indexedDB.open('securebase', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('sessions');
    database = await answer(request);
    const [names, files] = await Promise.all([answer(rows('readonly').getAllKeys()), answer(rows('readonly').getAll())]);
    names.forEach((name, i) => {
      FS.writeFile(`${SESSIONS}/${name}`, files[i].bytes);
      FS.utime(`${SESSIONS}/${name}`, files[i].time, files[i].time);
      known.set(name, mark(FS.stat(`${SESSIONS}/${name}`)));
    });
    page.canStore = true;
  }

  let isWriting = false;
  let refused = '';
  function store() {
    if (!database || isWriting) return;
    const names = FS.readdir(SESSIONS).filter((name) => name[0] !== '.' && !name.endsWith('.part'));
    const changed = names.filter((name) => known.get(name) !== mark(FS.stat(`${SESSIONS}/${name}`)));
    const gone = [...known.keys()].filter((name) => !names.includes(name));
    if (changed.length + gone.length === 0) return;
    write(changed, gone);
  }

  // Both or neither: what the browser refuses (it has no room, say) is tried again with the next change, and said once.
  function write(changed, gone) {
    isWriting = true;
    const writing = database.transaction('sessions', 'readwrite');
    const into = writing.objectStore('sessions');
    const stats = changed.map((name) => FS.stat(`${SESSIONS}/${name}`));
    changed.forEach((name, i) =>
      into.put({bytes: FS.readFile(`${SESSIONS}/${name}`), time: stats[i].mtime.getTime()}, name));
    gone.forEach((name) => into.delete(name));
    writing.oncomplete = () => {
      isWriting = false;
      changed.forEach((name, i) => known.set(name, mark(stats[i])));
      gone.forEach((name) => known.delete(name));
    };
    writing.onabort = () => {
      isWriting = false;
      const why = writing.error ? writing.error.message : 'no reason is given';
      if (why !== refused) ccall('page_not_stored', null, ['string'], [why]);
      refused = why;
    };
  }

  // Which pages of this browser are open: what they have not finished is not left behind. A file:// page may not ask.
  async function openPages() {
    const own = Math.random().toString(36).slice(2, 10);
    ENV.SECUREBASE_PROCESS = own;
    ENV.SECUREBASE_RUNNING = own;
    try {
      navigator.locks.request(`securebase ${own}`, () => new Promise(() => {})).catch(() => {});
      const {held} = await navigator.locks.query();
      const others = held.map((lock) => lock.name).filter((name) => name.startsWith('securebase '));
      ENV.SECUREBASE_RUNNING = [own, ...others.map((name) => name.slice('securebase '.length))].join(',');
    } catch (refused) { /* then none is known */ }
  }

  // --- files, clipboard, address ------------------------------------------------------------------------
  function download(file) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([FS.readFile(file)]));
    link.download = file.slice(file.lastIndexOf('/') + 1);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  async function take(file) {
    if (!file) return;
    const place = `/taken/${file.name.replace(/[/\\]/g, ' ')}`;
    FS.writeFile(place, new Uint8Array(await file.arrayBuffer()));
    ccall('page_take_file', null, ['string'], [place]);
  }

  function chooseFile() {
    const chooser = element('chooser');
    chooser.value = '';
    chooser.click();
  }

  function copyByHand(text) {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }

  function copy(text) {
    if (!navigator.clipboard) return copyByHand(text);
    navigator.clipboard.writeText(text).catch(() => copyByHand(text));
    return true;
  }

  const paste = (text, shift) => ccall('page_paste', null, ['string', 'number'], [text, shift ? 1 : 0]);
  async function askForPaste() {
    try {
      const text = await navigator.clipboard.readText();
      if (text) paste(text, true);
    } catch (refused) { /* the keyboard still can */ }
  }

  const fragment = () => decodeURIComponent(location.hash.slice(1));
  const setFragment = (code) => history.replaceState(null, '', code ? `#${code}` : location.pathname + location.search);
  const address = () => location.protocol.startsWith('http') ? location.href.split('#')[0] : '';

  // --- for screen readers -------------------------------------------------------------------------------
  function announce(text) {
    const line = document.createElement('p');
    line.textContent = text;
    element('announcement').replaceChildren(line);
  }

  // Only the lines that have changed are touched, so that a reader keeps its place.
  function describe(lines) {
    const description = element('description');
    lines.split('\n').forEach((line, i) => {
      const tag = line.startsWith('# ') ? 'H2' : 'P';
      const text = tag === 'H2' ? line.slice(2) : line;
      const old = description.children[i];
      if (old && old.tagName === tag && old.textContent === text) return;
      const fresh = document.createElement(tag);
      fresh.textContent = text;
      if (old) old.replaceWith(fresh); else description.append(fresh);
    });
    while (description.children.length > lines.split('\n').length) description.lastChild.remove();
  }

  function hasGraphicsCard() {
    const context = document.createElement('canvas').getContext('webgl', {failIfMajorPerformanceCaveat: true});
    if (!context) return false;
    const facts = context.getExtension('WEBGL_debug_renderer_info');
    const drawnBy = facts ? context.getParameter(facts.UNMASKED_RENDERER_WEBGL) : '';
    const losing = context.getExtension('WEBGL_lose_context');
    if (losing) losing.loseContext();
    return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(drawnBy);
  }

  function closeWith(title, text, again) {
    if (!element('no-wasm').hidden) return;
    element('again').textContent = again || 'Begin again · Empezar de nuevo';
    element('closing-title').textContent = title;
    element('closing-words').textContent = text;
    element('canvas').hidden = true;
    element('closing').hidden = false;
    element('again').focus();
  }

  // Every life of the shipped scenarios to its end, one at a time, with the hash that `securebase run --seed 7` prints.
  function showHashes() {
    const lines = element('hashes');
    element('checking').hidden = false;
    const stems = ccall('page_scenarios', 'string', [], []).split('\n');
    const next = () => {
      const stem = stems.shift();
      if (!stem) return lines.append('Done.');
      lines.append(`${stem} ${ccall('page_hash', 'string', ['string', 'number'], [stem, 7])}\n`);
      setTimeout(next);
    };
    next();
  }

  // --- keys ---------------------------------------------------------------------------------------------
  // What belongs to the browser stays with it, and pasting waits for the text.
  const BROWSERS_OWN = new Set(['F12', 'Ctrl+r', 'Ctrl+w', 'Ctrl+n', 'Ctrl+l', 'Ctrl+Shift+i', 'Ctrl+Shift+j', 'Ctrl+Shift+r']);
  let hasShift = false;
  // The first picture is there.
  function open() {
    element('loading').hidden = true;
    performance.mark('first picture');
    if (fragment() === 'hashes') showHashes();
    window.addEventListener('keydown', (event) => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const name = (control ? 'Ctrl+' : '') + (event.shiftKey ? 'Shift+' : '') + key;
      if (control && key === 'v') hasShift = event.shiftKey;
      if (BROWSERS_OWN.has(name) || (control && key === 'v') || element('canvas').hidden) event.stopImmediatePropagation();
      else if (control && event.metaKey) event.preventDefault();
    }, true);
    document.addEventListener('paste', (event) => {
      paste(event.clipboardData.getData('text/plain'), hasShift);
      event.preventDefault();
    });
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    });
    element('chooser').addEventListener('change', (event) => take(event.target.files[0]));
    element('again').addEventListener('click', () => location.reload());
    window.addEventListener('hashchange', () => ccall('page_open_code', null, ['string'], [fragment()]));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') ccall('page_keep', null, [], []);
    });
    window.addEventListener('pagehide', () => ccall('page_keep', null, [], []));
    element('canvas').addEventListener('contextmenu', (event) => event.preventDefault());
    element('canvas').focus();
  }

  const page = {
    canStore: false, words, download, chooseFile, copy, askForPaste, fragment, setFragment, address, announce, describe,
    store, hasGraphicsCard, closeWith, open, openStore, openPages,
  };
  return page;
})();

// The program itself lies in this file. Without this its loader would fetch it from there as from elsewhere, which the
// page's policy forbids.
window.fetch = undefined;

// The program starts when what was stored has been read.
Module.preRun.push(() => {
  FS.mkdir('/sessions');
  FS.mkdir('/exports');
  FS.mkdir('/taken');
  addRunDependency('sessions');
  Module.page.openPages()
    .then(() => Module.page.openStore())
    .catch((trouble) => console.info(`Nothing can be stored here: ${trouble}`))
    .finally(() => removeRunDependency('sessions'));
});
Module.canvas = document.getElementById('canvas');
Module.onAbort = (what) => Module.page.closeWith('Secure Base has stopped', String(what));
if (typeof WebAssembly !== 'object') document.getElementById('no-wasm').hidden = false;
