//! Buckling, deflection and natural frequencies of rectangular plates.

use crate::document::input::{
    DistributionWord, InPlaneWord, LaminateInput, MembraneForceInput, PlateInput, PlateMethodWord,
    PlateTheoryWord,
};
use crate::document::quantity::Quantity;
use crate::document::report::{
    BucklingResult, DeflectionResult, Ledger, ModeResult, PlateResult, ShapeResult, SolutionResult, Value,
    VibrationResult,
};
use crate::document::units::Units;
use crate::error::{Error, ErrorKind, Suffix, Under, Warning, WarningKind};
use crate::laminate::plate::{
    Distribution, Edges, InPlane, Inertia, Method, Mode, Plate, Solution, Solver, models,
};
use crate::laminate::{StackingSequence, shear};
use crate::quantity::{
    AngularFrequency, Frequency, Length, LineForce, LineMoment, MembraneStiffness, Offset, Pressure,
    Quantity as _, Ratio,
};
use core::f64::consts::PI;

/// Classical theory below this ratio of side to thickness gets a warning.
const THIN: f64 = 20.0;
/// A change above this share counts as not converged.
const CONVERGED: f64 = 0.01;

pub(super) fn results(
    input: &mut LaminateInput,
    stack: &StackingSequence,
    units: &Units,
    ledger: &mut Ledger,
) -> Result<Vec<PlateResult>, Error> {
    let Some(plates) = &mut input.plates else { return Ok(Vec::new()) };
    if plates.0.is_empty() {
        return Err(Error::new(ErrorKind::Empty { what: "plates".into() }, "plates"));
    }
    let mut rows = Vec::with_capacity(plates.0.len());
    for (i, input) in plates.0.iter_mut().enumerate() {
        let path = format!("plates[{i}]");
        let task = Task::read(input, stack).under(&path)?;
        rows.push(task.result(input, &path, units, ledger).under(&path)?);
    }
    Ok(rows)
}

/// A plate ready to be analyzed.
struct Task {
    plate: Plate,
    theory: PlateTheoryWord,
    solver: Solver,
    grid: Option<usize>,
    shear: Option<shear::ShearStiffness>,
    coupled: bool,
}

impl Task {
    fn read(input: &mut PlateInput, stack: &StackingSequence) -> Result<Self, Error> {
        if input.buckling.is_none() && input.deflection.is_none() && input.vibration.is_none() {
            let what = "analyses (buckling, deflection, vibration)".into();
            return Err(ErrorKind::Empty { what }.into());
        }
        let length = input.length.normalize::<Length>().under("length")?;
        let width = input.width.normalize::<Length>().under("width")?;
        let edges: Edges = input.edges.parse().under("edges")?;
        input.edges = edges.to_string();
        let in_plane = match input.in_plane {
            InPlaneWord::Ss1 => InPlane::AlongHeld,
            InPlaneWord::Ss2 => InPlane::AcrossHeld,
        };
        let shear = shear_stiffness(input, stack)?;
        let mut plate = Plate::new(stack, length, width, edges).with_in_plane(in_plane);
        if let Some(shear) = shear {
            plate = plate.with_shear(shear);
        }
        let method = match input.method {
            PlateMethodWord::Auto => Method::Auto,
            PlateMethodWord::Navier => Method::Navier,
            PlateMethodWord::Ritz => Method::Ritz,
        };
        let grid = input.grid.map(|points| points as usize);
        if let Some(points) = grid.filter(|points| !(2..=51).contains(points)) {
            let (quantity, rule) = ("number of grid points per side", "between 2 and 51");
            let kind = ErrorKind::OutOfRange { quantity, value: points as f64, unit: Suffix(""), rule };
            return Err(Error::new(kind, "grid"));
        }
        let solver = Solver { method, terms: input.terms.map(|n| [n as usize; 2]) };
        let coupled = !crate::laminate::Stiffness::of(stack).is_membrane_bending_uncoupled();
        Ok(Self { plate, theory: input.theory, solver, grid, shear, coupled })
    }

    fn result(
        &self,
        input: &mut PlateInput,
        path: &str,
        units: &Units,
        ledger: &mut Ledger,
    ) -> Result<PlateResult, Error> {
        let slenderness = self.plate.slenderness();
        match self.theory {
            PlateTheoryWord::Clpt => ledger.model(&models::CLASSICAL),
            PlateTheoryWord::Fsdt => ledger.model(&models::SHEAR),
        }
        if self.theory == PlateTheoryWord::Clpt && slenderness < THIN {
            let kind = WarningKind::ThickPlate { ratio: slenderness };
            ledger.warn(&Warning::new(kind, format!("{path}.theory")));
        }
        if self.coupled && input.buckling.is_some() {
            ledger.warn(&Warning::new(WarningKind::FlatState, format!("{path}.buckling")));
        }
        let mut changes = Vec::new();
        let buckling = placed(self.buckling(input, units, ledger, &mut changes), "buckling")?;
        let deflection = placed(self.deflection(input, units, ledger, &mut changes), "deflection")?;
        let vibration = placed(self.vibration(input, units, ledger, &mut changes), "vibration")?;
        let worst = changes.into_iter().fold(0.0, f64::max);
        if worst > CONVERGED {
            let kind = WarningKind::NotConverged { percent: 100.0 * worst };
            ledger.warn(&Warning::new(kind, format!("{path}.terms")));
        }
        Ok(PlateResult {
            name: input.name.clone(),
            side_to_thickness: units.show_si(Ratio::KIND, slenderness)?,
            shear_stiffness: self
                .shear
                .map(|h| units.show_all::<MembraneStiffness>([h[0][0], h[0][1], h[1][1]]))
                .transpose()?,
            buckling,
            deflection,
            vibration,
        })
    }

    fn buckling(
        &self,
        input: &mut PlateInput,
        units: &Units,
        ledger: &mut Ledger,
        changes: &mut Vec<f64>,
    ) -> Result<Option<BucklingResult>, Error> {
        let Some(forces) = &mut input.buckling else { return Ok(None) };
        let force = membrane(forces)?;
        let found = self.plate.buckling(force, &self.solver, self.grid)?;
        changes.extend(found.change);
        Ok(Some(BucklingResult {
            factor: units.show(Ratio::new(found.factor)?)?,
            factor_reversed: found.reversed.map(|factor| units.show_si(Ratio::KIND, factor)).transpose()?,
            critical: units.show_all::<LineForce>(force.map(|n| found.factor * n))?,
            waves: found.waves,
            change: ratio(found.change, units)?,
            solution: self.solution(found.solution, force[2], ledger),
            shape: shape(found.shape)?,
        }))
    }

    fn deflection(
        &self,
        input: &mut PlateInput,
        units: &Units,
        ledger: &mut Ledger,
        changes: &mut Vec<f64>,
    ) -> Result<Option<DeflectionResult>, Error> {
        let Some(asked) = &mut input.deflection else { return Ok(None) };
        let pressure = asked.pressure.normalize::<Pressure>().under("pressure")?.si();
        let force = asked.prestress.as_mut().map_or(Ok([0.0; 3]), membrane).under("prestress")?;
        let distribution = match asked.distribution {
            DistributionWord::Uniform => Distribution::Uniform,
            DistributionWord::Sinusoidal => Distribution::Sinusoidal,
            DistributionWord::LinearX => Distribution::LinearX,
            DistributionWord::LinearY => Distribution::LinearY,
        };
        let found = self.plate.deflection(pressure, distribution, force, &self.solver, self.grid)?;
        changes.extend(found.change);
        Ok(Some(DeflectionResult {
            center: units.show_si(Offset::KIND, found.center)?,
            largest: units.show_si(Offset::KIND, found.largest)?,
            largest_at: units.show_all::<Offset>(found.at)?,
            moment_center: units.show_all::<LineMoment>(found.moment)?,
            change: ratio(found.change, units)?,
            solution: self.solution(found.solution, force[2], ledger),
            shape: shape(found.shape)?,
        }))
    }

    fn vibration(
        &self,
        input: &mut PlateInput,
        units: &Units,
        ledger: &mut Ledger,
        changes: &mut Vec<f64>,
    ) -> Result<Option<VibrationResult>, Error> {
        let Some(asked) = &mut input.vibration else { return Ok(None) };
        let force = asked.prestress.as_mut().map_or(Ok([0.0; 3]), membrane).under("prestress")?;
        let inertia = Inertia { rotary: asked.rotary_inertia, in_plane: asked.in_plane_inertia };
        let found = self.plate.vibration(asked.modes as usize, force, inertia, &self.solver, self.grid);
        let found = found.map_err(|kind| match kind {
            ErrorKind::OutOfRange { quantity: "number of modes", .. } => Error::new(kind, "modes"),
            other => other.into(),
        })?;
        changes.extend(found.modes.iter().filter_map(|mode| mode.change));
        let mode = |mode: Mode| {
            Ok(ModeResult {
                frequency: units.show_si(Frequency::KIND, mode.omega / (2.0 * PI))?,
                angular_frequency: units.show_si(AngularFrequency::KIND, mode.omega)?,
                waves: mode.waves,
                change: ratio(mode.change, units)?,
                shape: shape(mode.shape)?,
            })
        };
        Ok(Some(VibrationResult {
            rigid_body_modes: found.rigid_body_modes,
            solution: self.solution(found.solution, force[2], ledger),
            modes: found.modes.into_iter().map(mode).collect::<Result<_, ErrorKind>>()?,
        }))
    }

    fn solution(&self, solution: Solution, nxy: f64, ledger: &mut Ledger) -> SolutionResult {
        match solution {
            Solution::Navier(terms) => {
                ledger.model(&models::NAVIER);
                SolutionResult { method: "navier", terms, no_series: None }
            }
            Solution::Ritz(terms) => {
                ledger.model(&models::RITZ);
                let no_series = self.plate.navier_obstacle(nxy);
                SolutionResult { method: "ritz", terms: Some(terms), no_series }
            }
        }
    }
}

/// An error of an analysis at the place of its cause.
fn placed<T>(result: Result<T, Error>, analysis: &str) -> Result<T, Error> {
    result.map_err(|error| match error.kind() {
        ErrorKind::OutOfRange { quantity: "number of terms", .. } => error.under("terms"),
        ErrorKind::Conflict { field, .. } if field == "navier" => error.under("method"),
        ErrorKind::UnsupportedPlate { .. } => error.under("edges"),
        ErrorKind::Buckled => error.under("prestress").under(analysis),
        _ => error.under(analysis),
    })
}

/// The transverse shear stiffness that the theory needs.
fn shear_stiffness(
    input: &mut PlateInput,
    stack: &StackingSequence,
) -> Result<Option<shear::ShearStiffness>, Error> {
    let factor = match &mut input.shear_factor {
        Some(factor) => Some(factor.normalize::<Ratio>().under("shearFactor")?.si()),
        None => None,
    };
    match (input.theory, factor) {
        (PlateTheoryWord::Clpt, None) => Ok(None),
        (PlateTheoryWord::Clpt, Some(_)) => {
            let kind = ErrorKind::Needs { field: "shearFactor".into(), other: "theory fsdt".into() };
            Err(Error::new(kind, "shearFactor"))
        }
        (PlateTheoryWord::Fsdt, Some(value)) if !(value > 0.0 && value <= 1.0) => {
            let (quantity, rule) = ("shear factor", "above 0, at most 1");
            Err(Error::new(ErrorKind::OutOfRange { quantity, value, unit: Suffix(""), rule }, "shearFactor"))
        }
        (PlateTheoryWord::Fsdt, Some(factor)) => {
            let h = shear::uncorrected(stack).under("theory")?;
            Ok(Some(h.map(|row| row.map(|x| factor * x))))
        }
        (PlateTheoryWord::Fsdt, None) => {
            shear::equilibrium(stack, shear::Equilibrium::Cylindrical).under("theory").map(Some)
        }
    }
}

/// Nx, Ny, Nxy in N/m.
fn membrane(input: &mut MembraneForceInput) -> Result<[f64; 3], Error> {
    let si = |value: &mut Option<Quantity>, name: &str| match value {
        Some(value) => value.normalize::<LineForce>().map(|n| n.si()).under(name),
        None => Ok(0.0),
    };
    Ok([si(&mut input.nx, "nx")?, si(&mut input.ny, "ny")?, si(&mut input.nxy, "nxy")?])
}

fn ratio(value: Option<f64>, units: &Units) -> Result<Option<Value>, ErrorKind> {
    value.map(|x| units.show_si(Ratio::KIND, x)).transpose()
}

fn shape(rows: Option<Vec<Vec<f64>>>) -> Result<Option<ShapeResult>, ErrorKind> {
    let Some(value) = rows else { return Ok(None) };
    if !value.iter().flatten().all(|x| x.is_finite()) {
        return Err(ErrorKind::NotFinite { quantity: "shape of a mode" });
    }
    Ok(Some(ShapeResult { value, unit: "1" }))
}
