// Leaflet takes a string for HTML: it is only ever given elements.
// The map: events at their places, as far as the text says where. No tile is asked of anybody: the land is drawn from a file of ours.
import * as L from "./vendor/leaflet/leaflet.js";
import {feature, mesh} from "./vendor/topojson/index.js";
import {counted, filled, get, language, make, reportUrl, tell, words} from "./api.js";

const box = document.getElementById("map");
const AREA_KM = 12; // what may be further off than this is drawn as an area
const COLORS = {ASSAULT: "#9b1c1c", COERCE: "#b4531a", PROTEST: "#6b3fa0", THREATEN: "#a3560b", AID: "#1f6f3a", RETREAT: "#2b6c8f"};
const OTHER = "#0b5c63";
const style = getComputedStyle(document.documentElement);
const colour = (name) => style.getPropertyValue(name).trim();

const map = L.map(box, {preferCanvas: true, worldCopyJump: true, minZoom: 2, maxZoom: 12, zoomSnap: 0.5, attributionControl: true});
map.attributionControl.setPrefix(false).addAttribution("Natural Earth · GeoNames");
map.setView([29, 40], 4);
map.createPane("land").style.zIndex = 200;
const base = L.canvas({padding: 0.4, pane: "land"});
const renderer = L.canvas({padding: 0.4});

// Natural Earth in the atlas runs on over the antimeridian: each ring is laid out without jumps, and drawn twice where it leaves the world.
function unrolled(ring) {
  let shift = 0;
  return ring.map(([lon, lat], index) => {
    if (index) {
      const step = lon - ring[index - 1][0];
      if (step > 180) shift -= 360;
      else if (step < -180) shift += 360;
    }
    return [lon + shift, lat];
  });
}

function laidOut(polygon) {
  const rings = polygon.map(unrolled);
  const lons = rings[0].map(([lon]) => lon);
  const moved = (by) => rings.map((ring) => ring.map(([lon, lat]) => [lon + by, lat]));
  if (Math.max(...lons) > 180) return [rings, moved(-360)];
  return Math.min(...lons) < -180 ? [rings, moved(360)] : [rings];
}

// A shape and the rectangle of degrees that it lies in, so that what is out of sight need not be drawn.
function boxed(points, shape) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of points) {
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return {shape, box: L.latLngBounds([south, west], [north, east])};
}

// The rectangle of degrees of each arc of an atlas, whose points are steps on a grid.
function spans({arcs, transform: {scale: [across, up], translate: [west, south]}}) {
  return arcs.map((arc) => {
    let [x, y] = arc[0];
    let [left, bottom, right, top] = [x, y, x, y];
    for (let index = 1; index < arc.length; index++) {
      x += arc[index][0];
      y += arc[index][1];
      if (x < left) left = x;
      else if (x > right) right = x;
      if (y < bottom) bottom = y;
      else if (y > top) top = y;
    }
    return L.latLngBounds([bottom * up + south, left * across + west], [top * up + south, right * across + west]);
  });
}

const polygons = ({type, arcs}) => (type === "Polygon" ? [arcs] : arcs);
const atlases = new Map();

function landOf(file) {
  if (!atlases.has(file)) atlases.set(file, landIn(file));
  return atlases.get(file);
}

// The countries of an atlas, each polygon with the rectangle that it lies in: only what is drawn is made into points.
async function landIn(file) {
  const atlas = await get(`${document.body.dataset.asset}vendor/${file}`);
  const boxes = spans(atlas);
  const around = ([ring]) => ring.reduce((box, arc) => box.extend(boxes[arc < 0 ? ~arc : arc]), L.latLngBounds([]));
  const countries = atlas.objects.countries.geometries.filter((one) => one.id !== "010"); // Antarctica has no edge here
  return {atlas, countries: countries.map((one) => polygons(one).map((arcs) => ({arcs, box: around(arcs)})))};
}

// What runs over the antimeridian is as wide as the earth until it is laid out.
const within = (box, around) => around.intersects(box) || box.getEast() - box.getWest() > 180;

// Areas and borders of all land, or of what lies in a rectangle.
function shapes({atlas, countries}, around) {
  const near = (one) => one.filter(({box}) => !around || within(box, around)).map(({arcs}) => arcs);
  const geometries = countries.map((one) => ({type: "MultiPolygon", arcs: near(one)})).filter(({arcs}) => arcs.length);
  const kept = {type: "GeometryCollection", geometries};
  const seen = (made) => made.filter(({box}) => !around || around.intersects(box)).map(({shape}) => shape);
  const rings = feature(atlas, kept).features.flatMap(({geometry}) => geometry.coordinates.flatMap(laidOut));
  const lines = mesh(atlas, kept, (one, other) => one !== other).coordinates.map(unrolled);
  return {areas: seen(rings.map((shape) => boxed(shape[0], shape))), borders: seen(lines.map((line) => boxed(line, line)))};
}

// Closer up the coast is drawn more finely, of the land within a screen's width around what is seen: the whole earth takes seconds.
const FINE = 6;
let drawn = {};

async function drawLand() {
  const fine = map.getZoom() >= FINE;
  const file = fine ? "countries-10m.json" : "countries-50m.json";
  if (drawn.file === file && (!fine || drawn.around.contains(map.getBounds()))) return;
  const land = await landOf(file);
  if (fine !== (map.getZoom() >= FINE)) return; // gone on meanwhile: another call draws that
  const around = map.getBounds().pad(1);
  const {areas, borders} = shapes(land, fine ? around : null);
  const group = L.layerGroup([
    L.geoJSON({type: "MultiPolygon", coordinates: areas}, {interactive: false, renderer: base, style: {color: colour("--border"), weight: 0.5, opacity: 0.6, fillColor: colour("--land"), fillOpacity: 1}}),
    L.geoJSON({type: "MultiLineString", coordinates: borders}, {interactive: false, renderer: base, style: {color: colour("--border"), weight: 1, opacity: 0.9}}),
  ]);
  group.addTo(map);
  drawn.group?.remove();
  drawn = {file, around, group};
}

function grouped(scenes, events) {
  const byKey = new Map(events.map((event) => [`${event.report} ${event.id}`, event]));
  const sites = new Map();
  for (const scene of scenes) {
    const event = byKey.get(`${scene.report} ${scene.event}`);
    if (!event || scene.lat === null) continue;
    const key = [scene.gazetteer ?? scene.name, scene.relation, scene.lat, scene.lon, scene.radius_km].join("|");
    if (!sites.has(key)) sites.set(key, {...scene, events: []});
    sites.get(key).events.push(event);
  }
  return [...sites.values()].sort((a, b) => (b.radius_km ?? 0) - (a.radius_km ?? 0));
}

function popup(site, t) {
  const name = language === "ar" ? site.name_ar : site.name;
  const lead = site.relation ? `${t.relation[site.relation] ?? site.relation} ` : "";
  const off = site.radius_km ? ` ${filled(t.interface.radius, {km: Math.round(site.radius_km) || site.radius_km})}` : "";
  const list = make("ul");
  for (const event of site.events.slice(0, 12)) {
    const link = make("a", {href: reportUrl(event.report, event.id)}, make("bdi", {lang: "ar"}, event.text));
    list.append(make("li", {}, `${t.type[event.type] ?? event.type} · `, link, ` · ${event.start?.slice(0, 10) ?? "?"}`));
  }
  return make("div", {dir: document.documentElement.dir}, make("h3", {}, `${lead}${name}`), make("span", {class: "dim"}, off), list);
}

// The larger an area the fainter: many lie upon one another, and none may hide the land.
const faint = (km) => Math.max(0.02, Math.min(0.14, 2.4 / Math.max(km, 1)));

function drawSite(site, t, layer) {
  const types = new Map();
  for (const event of site.events) types.set(event.type, (types.get(event.type) ?? 0) + 1);
  const main = [...types].sort((a, b) => b[1] - a[1])[0]?.[0];
  const color = COLORS[main] ?? OTHER;
  const point = [site.lat, site.lon];
  const content = popup(site, t);
  if ((site.radius_km ?? 0) > AREA_KM || site.relation) {
    const area = L.circle(point, {radius: (site.radius_km ?? AREA_KM) * 1000, renderer, color, weight: 1, opacity: 0.45, dashArray: "3 5", fillColor: color, fillOpacity: faint(site.radius_km ?? 0)});
    area.on("mouseover", () => area.setStyle({weight: 2, opacity: 1})).on("mouseout", () => area.setStyle({weight: 1, opacity: 0.45}));
    area.bindPopup(content).addTo(layer);
    if ((site.radius_km ?? 0) > 200) return null;
  }
  const dot = L.circleMarker(point, {radius: 5 + Math.min(14, 3 * Math.sqrt(site.events.length)), renderer, color: "#fff", weight: 1.5, fillColor: color, fillOpacity: 0.9});
  dot.bindPopup(content);
  dot.addTo(layer);
  labelled.push({point, size: site.events.length, words: language === "ar" ? site.name_ar : site.name, radius: dot.options.radius});
  return dot;
}

// As many names as have room, those of the most events first.
const labelled = [];
const labels = L.layerGroup().addTo(map);
function label() {
  labels.clearLayers();
  const taken = [];
  for (const one of [...labelled].sort((a, b) => b.size - a.size)) {
    const {x, y} = map.latLngToContainerPoint(one.point);
    const [w, h] = [one.words.length * 3.6 + 6, 9];
    const here = [x - w, y - one.radius - 20, x + w, y - one.radius - 20 + 2 * h];
    if (taken.some((other) => here[0] < other[2] && other[0] < here[2] && here[1] < other[3] && other[1] < here[3])) continue;
    taken.push(here);
    labels.addLayer(L.tooltip(one.point, {content: make("span", {}, one.words), permanent: true, direction: "top", className: "map-label", offset: [0, -one.radius], interactive: false}));
  }
}
map.on("zoomend moveend", label);

// Where most events are: a few far away do not make all others small.
function middle(sites) {
  const points = sites.flatMap((site) => site.events.map(() => [site.lat, site.lon]));
  const edge = (index, share) => points.map((point) => point[index]).sort((a, b) => a - b)[Math.floor(share * (points.length - 1))];
  return L.latLngBounds([edge(0, 0.05), edge(1, 0.05)], [edge(0, 0.95), edge(1, 0.95)]);
}

// Which colour is what, of the types that are on the map.
function legend(t, types) {
  const entry = (words, color) => {
    const dot = make("span", {class: "dot"});
    dot.style.backgroundColor = color;
    return make("span", {class: "entry"}, dot, words);
  };
  const known = Object.keys(COLORS).filter((type) => types.has(type)).map((type) => entry(t.type[type], COLORS[type]));
  if ([...types].some((type) => !COLORS[type])) known.push(entry(t.interface.other_types, OTHER));
  document.getElementById("map-legend").replaceChildren(...known);
}

async function drawEvents() {
  const t = await words();
  const found = await get(box.dataset.source);
  const sites = grouped(found.scenes, found.events);
  const layer = L.featureGroup();
  for (const site of sites) drawSite(site, t, layer);
  layer.addTo(map);
  const exact = sites.filter((site) => (site.radius_km ?? 0) <= 200);
  const shown = exact.length ? exact : sites;
  if (shown.length) map.fitBounds(middle(shown).pad(0.2), {maxZoom: 8, animate: false});
  label();
  const placed = new Set(sites.flatMap((site) => site.events.map((event) => `${event.report} ${event.id}`)));
  const words_ = [filled(t.interface.map_shown, {events: counted(t.counted.event, placed.size), places: counted(t.counted.at_place, sites.length)})];
  if (found.events.length > placed.size) words_.push(filled(t.interface.without_place, {count: found.events.length - placed.size}));
  document.getElementById("map-shown").textContent = words_.join(" · ");
  legend(t, new Set(found.events.map((event) => event.type)));
}

async function drawPlace() {
  const place = JSON.parse(box.dataset.place || "null");
  if (!place || place.lat === null || place.lat === undefined || place.lon === null) { box.hidden = true; return; }
  const point = [place.lat, place.lon];
  map.setView(point, place.radius_km > 100 ? 5 : 7);
  const area = L.circle(point, {radius: Math.max(1, place.radius_km ?? 1) * 1000, renderer, color: "#9b1c1c", weight: 1.2, dashArray: "4 4", fillOpacity: 0.12}).addTo(map);
  L.circleMarker(point, {radius: 7, renderer, color: "#fff", weight: 2, fillColor: "#9b1c1c", fillOpacity: 1}).bindTooltip(make("span", {}, (language === "ar" && place.name_ar) || place.name), {permanent: true, direction: "top", className: "map-label", offset: [0, -8]}).addTo(map);
  if ((place.radius_km ?? 0) > 60) map.fitBounds(area.getBounds());
}

try {
  if (box.dataset.source) await drawLand(); // a single place is looked at from close up: the whole earth need not be drawn before
  await (box.dataset.source ? drawEvents() : drawPlace());
  await drawLand();
  map.on("moveend", () => drawLand().catch((error) => tell(error.message)));
  box.dataset.ready = "true";
} catch (error) {
  tell(error.message);
}
