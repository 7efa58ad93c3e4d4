//! Gas permeation modules: a feed along one side of a membrane, a permeate on the other.
//!
//! | pattern         | feed       | permeate                                         | composition in the driving force |
//! |-----------------|------------|--------------------------------------------------|----------------------------------|
//! | well mixed      | mixed      | mixed                                            | that of the two products         |
//! | cross-flow      | plug flow  | drawn off where it permeates                     | local                            |
//! | co-current      | plug flow  | plug flow, with the feed                         | bulk, or local                   |
//! | counter-current | plug flow  | plug flow, against the feed                      | bulk, or local                   |
//!
//! Fluxes are `J_i = Q_i (p_h x_i − p_l y_i)`, or those of any other law of the membrane. "Bulk" is right for a membrane
//! without resistance between its skin and the stream of permeate; "local" for an asymmetric membrane whose porous
//! support keeps that stream from mixing with the gas at the skin. At the closed end of a permeate channel without sweep
//! both are the same.
//!
//! A membrane may stop gases altogether (a permeance of 0, all but hydrogen for a metal): their flows stay as they are. Without
//! sweep the gases that pass need more pressure in the feed than the permeate has. Where they are used up (within a finite
//! area for fluxes that grow with a power n < 1 of the pressure), or at the pressure of the permeate, the rest of the area is
//! idle: what permeates there is less than 1e-8 of what does at the inlet, per area.
//!
//! States along a module are found by Gauss collocation, to rounding. Where its first guess (cross-flow) does not lead there,
//! a row of cells gives another that needs no guess, and the part of the length beyond which nothing happens.

mod cascade;
mod cells;
mod compression;
mod design;
mod fibers;
mod local;
mod mixed;
mod operation;
mod plug;

pub(crate) use cascade::{Member, Settled, Size, settled};
pub use compression::{Compression, compression_power};
pub use design::Target;
pub use fibers::{AreaBasis, Channel, Fibers};
pub(crate) use operation::fractions;
pub use operation::{Operation, Profile};

use super::adsorption::FrameworkFilm;
use super::metal::HydrogenFilm;
use super::sorption::{MobileGases, VaporFilm};
use super::transport::{ConstantPermeances, Transport};
use crate::error::{ErrorKind, Suffix};
use crate::model::Model;
use crate::quantity::{MolarFlow, Permeance, Pressure, Quantity as _};

/// The most gases of a module.
pub const MAX_GASES: usize = 20;

/// How feed and permeate flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FlowPattern {
    /// Both sides perfectly mixed.
    WellMixed,
    /// The permeate is drawn off where it permeates.
    CrossFlow,
    /// Both in the same direction.
    CoCurrent,
    /// In opposite directions.
    CounterCurrent,
}

/// Which composition of the permeate drives the fluxes of a module with a stream of permeate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DrivingForce {
    /// That of the stream.
    #[default]
    BulkPermeate,
    /// That of the gas just permeated.
    LocalPermeate,
}

/// A module in SI, whose area is open; solvers work on it.
#[derive(Clone)]
pub(crate) struct Stage<'a> {
    pub law: &'a dyn Transport,
    /// mol/s
    pub feed: Vec<f64>,
    /// mol/s
    pub sweep: Vec<f64>,
    /// Pa, at the inlet.
    pub feed_pressure: f64,
    /// Pa, at the outlet.
    pub permeate_pressure: f64,
    pub pattern: FlowPattern,
    pub driving: DrivingForce,
    /// Fall of p² of a flow of 1 mol/s through a module of 1 m², Pa²·m²·s/mol.
    pub feed_resistance: f64,
    /// The same of the permeate.
    pub permeate_resistance: f64,
}

/// A module with constant permeances.
///
/// ```
/// use matprop::membrane::module::{FlowPattern, Module};
/// use matprop::quantity::{Area, MolarFlow, Permeance, Pressure};
///
/// let air = [MolarFlow::from_mol_s(0.21)?, MolarFlow::from_mol_s(0.79)?];
/// let permeances = [Permeance::from_gpu(30.0)?, Permeance::from_gpu(5.0)?];
/// let (high, low) = (Pressure::from_bar(10.0)?, Pressure::from_bar(1.0)?);
/// let module = Module::new(&air, &permeances, high, low, FlowPattern::CounterCurrent)?;
/// let operation = module.operate(Area::from_m2(199.22)?)?;
/// assert!((operation.stage_cut() - 0.45124909900).abs() < 1e-9);
/// # Ok::<(), matprop::ErrorKind>(())
/// ```
pub struct Module {
    law: Box<dyn Transport>,
    stage: Stage<'static>,
}

/// A membrane whose fluxes depend on pressures, one place for each gas of the feed.
#[derive(Clone, Debug, PartialEq)]
pub enum MembraneLaw {
    /// A metal that lets hydrogen through.
    Metal(HydrogenFilm),
    /// A zeolite or a metal–organic framework.
    Framework(FrameworkFilm),
    /// A glassy polymer whose gases sorb in two modes.
    DualMode(MobileGases),
    /// A polymer swollen by vapors, beside gases of constant permeance.
    Vapors(VaporFilm),
}

/// A law for a stage that has none yet.
struct Nothing;

impl Transport for Nothing {
    fn fluxes(&self, _: &[f64], _: &[f64], fluxes: &mut [f64]) {
        fluxes.fill(0.0);
    }
}

impl Module {
    /// From the flow and the permeance of each gas, the pressure of the feed at its inlet and of the permeate at its
    /// outlet.
    ///
    /// # Errors
    /// `empty`, `too_many`, `needs` for lists of different length, `out_of_range` unless the feed pressure is above the
    /// permeate pressure.
    pub fn new(
        feed: &[MolarFlow],
        permeances: &[Permeance],
        feed_pressure: Pressure,
        permeate_pressure: Pressure,
        pattern: FlowPattern,
    ) -> Result<Self, ErrorKind> {
        if feed.len() != permeances.len() {
            return Err(ErrorKind::Needs { field: "feed".into(), other: "a permeance of each gas".into() });
        }
        let stage = Stage {
            law: &Nothing,
            feed: feed.iter().map(|flow| flow.si()).collect(),
            sweep: vec![0.0; feed.len()],
            feed_pressure: feed_pressure.si(),
            permeate_pressure: permeate_pressure.si(),
            pattern,
            driving: DrivingForce::default(),
            feed_resistance: 0.0,
            permeate_resistance: 0.0,
        };
        stage.check()?;
        let law = ConstantPermeances(permeances.iter().map(|q| q.si()).collect());
        Ok(Self { law: Box::new(law), stage })
    }

    /// With another membrane instead of the permeances.
    ///
    /// ```
    /// use matprop::membrane::metal::{HydrogenFilm, MetalFilm};
    /// use matprop::membrane::module::{FlowPattern, MembraneLaw, Module, Target};
    /// use matprop::quantity::{Length, MolarFlow, Permeance, Pressure, Quantity, SievertsPermeability};
    ///
    /// let feed = [MolarFlow::from_mol_s(0.6)?, MolarFlow::from_mol_s(0.4)?];
    /// let none = [Permeance::from_gpu(1.0)?; 2];
    /// let (high, low) = (Pressure::from_bar(10.0)?, Pressure::from_bar(1.0)?);
    /// let film = MetalFilm::new(SievertsPermeability::from_si(1e-8)?, 0.5, Length::from_um(10.0)?)?;
    /// let palladium = MembraneLaw::Metal(HydrogenFilm { film, hydrogen: 0, components: 2 });
    /// let module = Module::new(&feed, &none, high, low, FlowPattern::CrossFlow)?.with_law(palladium)?;
    /// let operation = module.design(Target::RetentateRecovery(0, 0.1 / 0.6))?;
    /// assert!((operation.area()?.m2() - 1.586388957437069).abs() < 1e-10);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `needs` for a membrane of another number of gases.
    pub fn with_law(mut self, law: MembraneLaw) -> Result<Self, ErrorKind> {
        let (law, gases): (Box<dyn Transport>, usize) = match law {
            MembraneLaw::Metal(law) => (Box::new(law), law.components),
            MembraneLaw::Framework(law) => (Box::new(law.clone()), law.count()),
            MembraneLaw::DualMode(law) => (Box::new(law.clone()), law.count()),
            MembraneLaw::Vapors(law) => (Box::new(law.clone()), law.count()),
        };
        if gases != self.stage.feed.len() {
            return Err(ErrorKind::Needs { field: "membrane".into(), other: "a law of each gas".into() });
        }
        self.law = law;
        Ok(self)
    }

    /// With gases (by their places in the feed) that the membrane stops altogether, whatever permeances were given for them.
    ///
    /// ```
    /// use matprop::membrane::module::{FlowPattern, Module};
    /// use matprop::quantity::{Area, MolarFlow, Permeance, Pressure};
    ///
    /// let feed = [MolarFlow::from_mol_s(0.95)?, MolarFlow::from_mol_s(0.05)?];
    /// let permeances = [Permeance::from_gpu(10.0)?; 2];
    /// let (high, low) = (Pressure::from_bar(10.0)?, Pressure::from_bar(1.0)?);
    /// let module = Module::new(&feed, &permeances, high, low, FlowPattern::CounterCurrent)?.with_stopped(&[1])?;
    /// // However large: what permeates keeps the pressure of the permeate, a tenth, in a retentate of 0.05/0.9 mol/s.
    /// let operation = module.operate(Area::from_m2(1e6)?)?;
    /// assert!((operation.stage_cut() - (1.0 - 0.05 / 0.9)).abs() < 1e-8);
    /// # Ok::<(), matprop::ErrorKind>(())
    /// ```
    ///
    /// # Errors
    /// `needs` unless permeances are constant and every place is one of the feed.
    pub fn with_stopped(mut self, gases: &[usize]) -> Result<Self, ErrorKind> {
        let needs = |other: &str| ErrorKind::Needs { field: "stopped gas".into(), other: other.to_owned() };
        let mut permeances =
            self.law.permeances().map(<[f64]>::to_vec).ok_or_else(|| needs("constant permeances"))?;
        for gas in gases {
            *permeances.get_mut(*gas).ok_or_else(|| needs("a place in the feed"))? = 0.0;
        }
        self.law = Box::new(ConstantPermeances(permeances));
        Ok(self)
    }

    /// With a sweep gas that enters the permeate side: at the outlet of the retentate in counter-current flow, at the
    /// inlet of the feed in co-current flow.
    ///
    /// # Errors
    /// `needs` for a list of another length.
    pub fn with_sweep(mut self, sweep: &[MolarFlow]) -> Result<Self, ErrorKind> {
        if sweep.len() != self.stage.feed.len() {
            return Err(ErrorKind::Needs { field: "sweep".into(), other: "a flow of each gas".into() });
        }
        self.stage.sweep = sweep.iter().map(|flow| flow.si()).collect();
        self.stage.check()?;
        Ok(self)
    }

    /// With another composition in the driving force of co- and counter-current flow.
    pub fn with_driving_force(mut self, driving: DrivingForce) -> Self {
        self.stage.driving = driving;
        self
    }

    /// With hollow fibers whose channels resist the flows.
    pub fn with_channels(mut self, feed: Option<Channel>, permeate: Option<Channel>) -> Self {
        self.stage.feed_resistance = feed.map_or(0.0, |channel| channel.resistance());
        self.stage.permeate_resistance = permeate.map_or(0.0, |channel| channel.resistance());
        self
    }

    fn ready(&self) -> Stage<'_> {
        Stage { law: self.law.as_ref(), ..self.stage.clone() }
    }

    /// What the module of an area does.
    ///
    /// The rest of the length is taken to be idle from where less than 1e-8 of the flux at the inlet permeates, if gases that the
    /// membrane stops hold the others at the pressure of the permeate and falling pressures move less than 1e-6 of the feed.
    ///
    /// # Errors
    /// `feed_runs_out` where less area lets the whole feed through, `pressure_runs_out` where the flow through channels uses up
    /// the pressure of the feed, `sweep_runs_out` where all of the sweep permeates into the feed, each with the area up to which
    /// it lasts; `area_unsolved` with the area up to which the flows were found where they were not up to the end; `needs` for a
    /// sweep in cross-flow or beside the driving force of a permeate drawn off.
    pub fn operate(&self, area: crate::quantity::Area) -> Result<Operation, ErrorKind> {
        self.ready().operate(area.si(), None)
    }

    /// The least area that meets a target, and what the module then does; in fibers that resist the feed one such area, since
    /// fewer of them may meet it again at a larger loss of pressure.
    ///
    /// # Errors
    /// `unreachable` with the reachable limit and what sets it, `area_unsolved` where an area on the way has no solution that
    /// was found.
    pub fn design(&self, target: Target) -> Result<Operation, ErrorKind> {
        self.ready().design(target, f64::INFINITY)
    }
}

impl Stage<'_> {
    /// Whether the stage can be computed at all.
    pub fn check(&self) -> Result<(), ErrorKind> {
        if self.feed.is_empty() || !(self.feed.iter().sum::<f64>() > 0.0) {
            return Err(ErrorKind::Empty { what: "feed".into() });
        }
        if self.feed.len() > MAX_GASES {
            return Err(ErrorKind::TooMany { what: "gases".into(), limit: MAX_GASES });
        }
        let swept = self.is_swept();
        let (high, low) = (self.feed_pressure, self.permeate_pressure);
        if !(high > low || (swept && high == low)) {
            let rule = "below the feed pressure";
            let (value, unit) = (Pressure::from_pa(low)?.bar(), Suffix("bar"));
            return Err(ErrorKind::OutOfRange { quantity: "permeate pressure", value, unit, rule });
        }
        Ok(())
    }

    /// Whether anything permeates: without sweep the gases that the membrane lets through must have more pressure in the feed
    /// than the permeate has as a whole.
    pub fn driven(&self) -> Result<(), ErrorKind> {
        let draws = self.pattern == FlowPattern::CrossFlow || self.driving == DrivingForce::LocalPermeate;
        if self.is_swept() && draws && self.pattern != FlowPattern::WellMixed {
            let other = "a stream of permeate that drives the fluxes";
            return Err(ErrorKind::Needs { field: "sweep".into(), other: other.into() });
        }
        let total: f64 = self.feed.iter().sum();
        let (mut there, mut passing) = (false, 0.0);
        for i in (0..self.feed.len()).filter(|i| !self.law.stops(*i)) {
            passing += self.feed_pressure * self.feed[i] / total;
            there |= self.feed[i] > 0.0 || self.sweep[i] > 0.0;
        }
        if there && (self.is_swept() || passing > self.permeate_pressure) {
            return Ok(());
        }
        let bar = |p: f64| p * 1e-5;
        Err(ErrorKind::NothingPermeates { passing: bar(passing), permeate: bar(self.permeate_pressure) })
    }

    /// Whether the law of the membrane holds in a stream.
    pub fn holds(&self, flows: &[f64], pressure: f64) -> Result<(), ErrorKind> {
        let total: f64 = flows.iter().sum();
        if !(total > 0.0) {
            return Ok(());
        }
        let partial: Vec<f64> = flows.iter().map(|flow| pressure * flow / total).collect();
        self.law.holds(&partial).map_err(|(_, kind)| kind)
    }

    /// The fall of the squared pressure of a feed of which nothing permeates, over that at its inlet.
    pub fn feed_square_lost(&self, area: f64) -> f64 {
        let flow: f64 = self.feed.iter().sum();
        self.feed_resistance / area * flow / (self.feed_pressure * self.feed_pressure)
    }

    /// Whether a stream of permeate holds back what permeates.
    pub fn presses_back(&self) -> bool {
        self.pattern != FlowPattern::CrossFlow
            && (self.permeate_pressure > 0.0 || self.permeate_resistance > 0.0)
    }

    pub fn is_swept(&self) -> bool {
        self.sweep.iter().any(|flow| *flow > 0.0)
    }

    /// Composition of the permeate where none has gathered yet: at the inlet of the feed.
    pub fn local_permeate(&self) -> Vec<f64> {
        let total: f64 = self.feed.iter().sum();
        let high: Vec<f64> = self.feed.iter().map(|flow| self.feed_pressure * flow / total).collect();
        let mut y = vec![0.0; high.len()];
        local::permeating(self.law, &high, self.permeate_pressure, &mut y);
        y
    }

    /// Flux at the inlet of the feed into a permeate that is drawn off, mol/(m²·s).
    pub fn inlet_flux(&self) -> f64 {
        let total: f64 = self.feed.iter().sum();
        let high: Vec<f64> = self.feed.iter().map(|flow| self.feed_pressure * flow / total).collect();
        local::permeating(self.law, &high, self.permeate_pressure, &mut vec![0.0; high.len()])
    }
}

/// The models a module report can cite.
pub mod models {
    use super::Model;

    /// Flow patterns.
    pub const WELL_MIXED: Model = Model {
        id: "membrane.module.well_mixed",
        name: "Perfectly mixed module",
        equation: "F x_F = R x + V y, V y_i = A Q_i (p_h x_i - p_l y_i)",
        reference: "C. J. Geankoplis, Transport Processes and Separation Process Principles, 4th ed. (2003), sec. 13.4-13.5",
        validity: "ideal gases, isothermal, both sides of one composition and pressure",
    };
    /// Cross-flow.
    pub const CROSS_FLOW: Model = Model {
        id: "membrane.module.cross_flow",
        name: "Cross-flow module",
        equation: "dR_i/dA = -J_i, J_i = Q_i (p_h x_i - p_l y_i), y_i = J_i / sum J",
        reference: "S. Weller, W. A. Steiner, J. Appl. Phys. 21 (1950) 279-283, doi:10.1063/1.1699653",
        validity: "ideal gases, isothermal, plug flow of the feed, permeate drawn off where it permeates",
    };
    /// Co-current flow.
    pub const CO_CURRENT: Model = Model {
        id: "membrane.module.co_current",
        name: "Co-current module",
        equation: "dR_i/dA = -J_i, dV_i/dA = J_i, J_i = Q_i (p_h x_i - p_l y_i), y_i = V_i / sum V",
        reference: "D. T. Coker, B. D. Freeman, G. K. Fleming, AIChE J. 44 (1998) 1289-1302, doi:10.1002/aic.690440607",
        validity: "ideal gases, isothermal, plug flow on both sides; y of the stream unless the local one is asked for",
    };
    /// Counter-current flow.
    pub const COUNTER_CURRENT: Model = Model {
        id: "membrane.module.counter_current",
        name: "Counter-current module",
        equation: "dR_i/dA = -J_i, dV_i/dA = -J_i, J_i = Q_i (p_h x_i - p_l y_i), y_i = V_i / sum V; V = sweep at the closed end",
        reference: "D. T. Coker, B. D. Freeman, G. K. Fleming, AIChE J. 44 (1998) 1289-1302, doi:10.1002/aic.690440607",
        validity: "ideal gases, isothermal, plug flow on both sides; y of the stream unless the local one is asked for",
    };
    /// Local composition.
    pub const LOCAL_PERMEATE: Model = Model {
        id: "membrane.module.local_permeate",
        name: "Local permeate composition",
        equation: "y_i = Q_i p_h x_i / (J + Q_i p_l), sum y = 1; y_i <= x_i p_h / p_l",
        reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8",
        validity: "ideal gases, permeate drawn off where it permeates",
    };
    /// Pressure drop in the bore of fibers.
    pub const BORE: Model = Model {
        id: "membrane.module.bore_pressure",
        name: "Hagen-Poiseuille flow in the bore of fibers",
        equation: "d(p^2)/dz = -256 mu R T n / (pi d^4 N)",
        reference: "D. T. Coker, B. D. Freeman, G. K. Fleming, AIChE J. 44 (1998) 1289-1302, doi:10.1002/aic.690440607",
        validity: "laminar flow of an ideal gas of constant viscosity, no inertia",
    };
    /// Pressure drop along the outside of fibers.
    pub const SHELL: Model = Model {
        id: "membrane.module.shell_pressure",
        name: "Laminar flow along a bundle of fibers (free surface)",
        equation: "k = r^2/(4 phi) (-ln phi - 3/2 + 2 phi - phi^2/2), d(p^2)/dz = -2 mu R T n phi / (k pi r^2 N)",
        reference: "J. Happel, AIChE J. 5 (1959) 174-177, doi:10.1002/aic.690050211",
        validity: "laminar flow along parallel fibers evenly packed, ideal gas of constant viscosity, no inertia",
    };
    /// Cascades.
    pub const CASCADE: Model = Model {
        id: "membrane.module.cascade",
        name: "Cascade with recycles",
        equation: "feed of a stage = fresh feed + sum of the products sent to it; products leave where nothing takes them",
        reference: "C. G. Broyden, Math. Comput. 19 (1965) 577-593, doi:10.1090/S0025-5718-1965-0198670-6 (torn streams by secant steps)",
        validity: "steady state; streams mix without loss and are brought to the feed pressure of the stage they enter",
    };
    /// Compression.
    pub const COMPRESSION: Model = Model {
        id: "membrane.module.compression",
        name: "Adiabatic compression in stages",
        equation: "P = n N g/(g - 1) R T/eta ((p2/p1)^((g - 1)/(g N)) - 1)",
        reference: "R. W. Baker, Membrane Technology and Applications, 3rd ed. (Wiley 2012), ch. 8",
        validity: "ideal gas of constant heat capacity ratio g, N stages of equal pressure ratio, cooled to T between them",
    };

    /// All of them.
    pub const ALL: [Model; 9] = [
        CASCADE,
        WELL_MIXED,
        CROSS_FLOW,
        CO_CURRENT,
        COUNTER_CURRENT,
        LOCAL_PERMEATE,
        BORE,
        SHELL,
        COMPRESSION,
    ];
}
